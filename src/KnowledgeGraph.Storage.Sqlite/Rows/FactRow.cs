using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Storage.Serialization;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>How a fact stands in a row, joined with the entities at its ends.</summary>
internal static class FactRow
{
    public const int Width = 10;

    public static string Of(string fact, string subject, string @object) =>
        $"{fact}.id, {fact}.type, {subject}.id, {@object}.id, {fact}.attributes, {fact}.first_seen, {fact}.last_seen, {fact}.articles, {fact}.confidence, {fact}.best";

    public static Fact Read(SqliteDataReader row, int at = 0) => Read(row, at, Parts.All);

    /// <summary>What is wanted; columns of the rest are not looked at.</summary>
    public static Fact Read(SqliteDataReader row, int at, Parts parts) => new()
    {
        Id = row.GetString(at),
        Type = row.GetString(at + 1),
        Subject = row.GetString(at + 2),
        Object = row.GetString(at + 3),
        Attributes = row.Attributes(at + 4, parts),
        Seen = parts.Has(PartKinds.Seen) ? row.Days(at + 5) : null,
        Articles = parts.Has(PartKinds.Articles) ? row.GetInt32(at + 7) : 0,
        Confidence = parts.Has(PartKinds.Confidence) ? row.GetDouble(at + 8) : 0,
        Best = parts.Has(PartKinds.Best) ? GraphJson.Read<BestClaim>(row.GetString(at + 9)) : BestClaim.Unread,
    };
}
