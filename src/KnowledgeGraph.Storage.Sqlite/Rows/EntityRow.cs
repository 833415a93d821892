using KnowledgeGraph.Core.Graph;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>How an entity stands in a row.</summary>
internal static class EntityRow
{
    public const int Width = 8;

    public static string Of(string table) =>
        $"{table}.id, {table}.type, {table}.name, {table}.aliases, {table}.attributes, {table}.first_seen, {table}.last_seen, {table}.articles";

    public static Entity Read(SqliteDataReader row, int at = 0) => new()
    {
        Id = row.GetString(at),
        Type = row.GetString(at + 1),
        Name = row.GetString(at + 2),
        Aliases = row.Texts(at + 3),
        Attributes = row.Attributes(at + 4),
        Seen = row.Days(at + 5),
        Articles = row.GetInt32(at + 7),
    };
}
