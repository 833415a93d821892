using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Storage.Serialization;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>How a fact stands in a row, joined with the entities at its ends.</summary>
internal static class FactRow
{
    public const int Width = 10;

    public static string Of(string fact, string subject, string @object) =>
        $"{fact}.id, {fact}.type, {subject}.id, {@object}.id, {fact}.attributes, {fact}.first_seen, {fact}.last_seen, {fact}.articles, {fact}.confidence, {fact}.best";

    public static Fact Read(SqliteDataReader row, int at = 0) => new()
    {
        Id = row.GetString(at),
        Type = row.GetString(at + 1),
        Subject = row.GetString(at + 2),
        Object = row.GetString(at + 3),
        Attributes = row.Attributes(at + 4),
        Seen = row.Days(at + 5),
        Articles = row.GetInt32(at + 7),
        Confidence = row.GetDouble(at + 8),
        Best = GraphJson.Read<BestClaim>(row.GetString(at + 9)),
    };
}
