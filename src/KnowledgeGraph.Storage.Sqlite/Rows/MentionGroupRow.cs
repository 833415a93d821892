using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Storage.Serialization;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>How a mention group stands in a row (alias g), joined with its entity (alias e).</summary>
internal static class MentionGroupRow
{
    public const string Columns = "g.id, g.face, g.count, g.first_day, g.last_day, g.earliest_day, g.earliest_id, g.names, g.attributes, e.id";

    public static MentionGroup Read(SqliteDataReader row) => new()
    {
        Id = row.GetString(0),
        Face = GraphJson.Read<GroupFace>(row.GetString(1)),
        Count = row.GetInt32(2),
        Days = row.Days(3),
        Earliest = row.Earliest(5),
        Names = GraphJson.Read<IReadOnlyList<Tally>>(row.GetString(7)),
        Attributes = GraphJson.Read<IReadOnlyList<Tally>>(row.GetString(8)),
        Entity = row.GetString(9),
    };
}
