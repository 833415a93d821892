using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage.Queries;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>How an entity stands in a row.</summary>
internal static class EntityRow
{
    public const int Width = 8;

    public static string Of(string table) =>
        $"{table}.id, {table}.type, {table}.name, {table}.aliases, {table}.attributes, {table}.first_seen, {table}.last_seen, {table}.articles";

    public static Entity Read(SqliteDataReader row, int at = 0) => Read(row, at, Parts.All);

    /// <summary>What is wanted; columns of the rest are not looked at.</summary>
    public static Entity Read(SqliteDataReader row, int at, Parts parts) => new()
    {
        Id = row.GetString(at),
        Type = row.GetString(at + 1),
        Name = row.GetString(at + 2),
        Aliases = parts.Has(PartKinds.Aliases) ? row.Texts(at + 3) : [],
        Attributes = row.Attributes(at + 4, parts),
        Seen = parts.Has(PartKinds.Seen) ? row.Days(at + 5) : null,
        Articles = parts.Has(PartKinds.Articles) ? row.GetInt32(at + 7) : 0,
    };
}
