using System.Text.Json;

namespace KnowledgeGraph.Storage.Neo4j.Http;

/// <summary>One row of an answer, by column from 0.</summary>
internal readonly record struct Row(JsonElement Values)
{
    public string Text(int column) => Values[column].GetString() ?? throw new InvalidOperationException($"Column {column} is null.");

    public string? TextOrNull(int column) => Values[column].GetString();

    public long Number(int column) => Values[column].GetInt64();

    public bool Flag(int column) => Values[column].GetBoolean();

    /// <summary>The properties of a node or relationship.</summary>
    public Properties Properties(int column) => new(Values[column]);

    /// <summary>A list of such properties.</summary>
    public IEnumerable<Properties> List(int column) => Values[column].EnumerateArray().Select(item => new Properties(item));
}
