using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Text;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>How a claim stands in a row (alias c).</summary>
internal static class ClaimRow
{
    public const string Columns = "c.id, c.type, c.subject, c.object, c.attributes, c.span_start, c.span_end, c.quote, c.rule, c.confidence, c.day";
    public const int Width = 11;
    public const int Day = 10;

    public static Claim Read(SqliteDataReader row) => new()
    {
        Id = row.GetString(0),
        Type = row.GetString(1),
        Subject = row.GetString(2),
        Object = row.GetString(3),
        Attributes = row.Attributes(4),
        Span = new TextSpan(row.GetInt32(5), row.GetInt32(6)),
        Quote = row.GetString(7),
        Rule = row.GetString(8),
        Confidence = row.GetDouble(9),
    };
}
