using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Storage.Serialization;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>How a claim group stands in a row (alias g), joined with its fact (alias f).</summary>
internal static class ClaimGroupRow
{
    public const string Columns =
        "g.id, g.type, g.subject, g.object, g.attributes, g.count, g.articles, g.first_day, g.last_day, g.earliest_day, g.earliest_id, g.best, f.id";

    public static ClaimGroup Read(SqliteDataReader row) => new()
    {
        Id = row.GetString(0),
        Face = new ClaimFace(row.GetString(1), row.GetString(2), row.GetString(3), row.Attributes(4)),
        Count = row.GetInt32(5),
        Articles = row.GetInt32(6),
        Days = row.Days(7),
        Earliest = row.Earliest(9),
        Best = GraphJson.Read<BestClaim>(row.GetString(11)),
        Fact = row.GetString(12),
    };
}
