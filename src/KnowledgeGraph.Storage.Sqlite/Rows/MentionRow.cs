using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Storage.Serialization;
using KnowledgeGraph.Core.Text;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>How a mention stands in a row (alias m).</summary>
internal static class MentionRow
{
    public const string Columns = "m.id, m.type, m.name, m.aliases, m.occurrences, m.attributes";
    public const int Width = 6;

    public static Mention Read(SqliteDataReader row, int at = 0) => new()
    {
        Id = row.GetString(at),
        Type = row.GetString(at + 1),
        Name = row.GetString(at + 2),
        Aliases = row.Texts(at + 3),
        Occurrences = GraphJson.Read<IReadOnlyList<TextSpan>>(row.GetString(at + 4)),
        Attributes = row.Attributes(at + 5),
    };
}
