using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Benchmarks;

/// <summary>All nodes and relationships of a database as the statements that merge them bare, kept in a file: a line for each part of rows.</summary>
/// <remarks>Labels, types and all properties are the same; days come as texts. Relationships without an id of their own are merged by a number.</remarks>
/// <param name="cypher">The server.</param>
/// <param name="file">Where to keep the statements.</param>
internal sealed class MergeScript(BareCypher cypher, string file)
{
    private const int Part = 1000;

    /// <summary>The labels of which nodes are merged by something else than their id.</summary>
    private static readonly Dictionary<string, string[]> Keys = new() { ["GroupKey"] = ["key", "group"], ["Change"] = ["sequence"], ["Store"] = ["name"], ["Lease"] = ["name"] };

    private readonly Dictionary<string, List<JsonNode>> _open = [];

    /// <summary>Labels and the properties by which their nodes are merged.</summary>
    private readonly SortedDictionary<string, string[]> _merged = new(StringComparer.Ordinal);

    /// <summary>Reads the database.</summary>
    public async Task RecordAsync()
    {
        await using var lines = new StreamWriter(file);
        await PartsAsync(lines, "MATCH (n) RETURN max(id(n))", "UNWIND range($p.from, $p.to) AS at MATCH (n) WHERE id(n) = at RETURN labels(n), properties(n)", row => (OfNode(row[0]), row[1]!.DeepClone()));
        await PartsAsync(
            lines,
            "MATCH ()-[r]->() RETURN max(id(r))",
            "UNWIND range($p.from, $p.to) AS at MATCH (s)-[r]->(o) WHERE id(r) = at RETURN type(r), properties(r), s.id, labels(s), o.id, labels(o), at",
            row => (
                $"UNWIND $p AS row MATCH (s:{First(row[3])} {{id: row.s}}) MATCH (o:{First(row[5])} {{id: row.o}}) MERGE (s)-[r:{row[0]} {{{(row[1]!["id"] is null ? "_row: row.at" : "id: row.r.id")}}}]->(o) SET r += row.r",
                new JsonObject { ["s"] = row[2]!.DeepClone(), ["o"] = row[4]!.DeepClone(), ["at"] = row[6]!.DeepClone(), ["r"] = row[1]!.DeepClone() }));
    }

    /// <summary>The constraints without which merging nodes would look at all of them.</summary>
    public async Task ConstrainAsync()
    {
        foreach (var (label, keys) in _merged)
            await cypher.RunAsync($"CREATE CONSTRAINT bare_{label.ToLowerInvariant()} IF NOT EXISTS FOR (n:{label}) REQUIRE ({string.Join(", ", keys.Select(key => "n." + key))}) IS UNIQUE", new { });
    }

    /// <summary>Merges all, and gives how many rows.</summary>
    public async Task<long> RunAsync()
    {
        var rows = 0L;
        await foreach (var line in File.ReadLinesAsync(file))
        {
            var (statement, count, values) = (line.Split('\t')[0], line.Split('\t')[1], line[(line.LastIndexOf('\t') + 1)..]);
            await cypher.RunAsync(statement, JsonDocument.Parse(values).RootElement);
            rows += long.Parse(count, CultureInfo.InvariantCulture);
        }
        return rows;
    }

    private async Task PartsAsync(StreamWriter lines, string last, string text, Func<JsonArray, (string Statement, JsonNode Row)> read)
    {
        var end = await cypher.RunAsync(last, new { });
        for (var from = 0L; from <= end; from += Part)
        {
            using var answer = await cypher.AskAsync(text, new { from, to = from + Part - 1 });
            foreach (var row in answer.RootElement.GetProperty("data").GetProperty("values").EnumerateArray())
            {
                var (statement, values) = read(JsonArray.Create(row)!);
                if (!_open.TryGetValue(statement, out var open)) _open.Add(statement, open = []);
                open.Add(values);
                if (open.Count == Part) await WriteAsync(lines, statement, open);
            }
        }
        foreach (var (statement, open) in _open) await WriteAsync(lines, statement, open);
        _open.Clear();
    }

    private static async Task WriteAsync(StreamWriter lines, string statement, List<JsonNode> rows)
    {
        if (rows.Count > 0) await lines.WriteLineAsync($"{statement}\t{rows.Count}\t{new JsonArray([.. rows]).ToJsonString()}");
        rows.Clear();
    }

    private string OfNode(JsonNode? labels)
    {
        var first = First(labels);
        var keys = _merged[first] = Keys.GetValueOrDefault(first, ["id"]);
        return $"UNWIND $p AS row MERGE (n:{first} {{{string.Join(", ", keys.Select(key => $"{key}: row.{key}"))}}}) SET n = row{string.Concat(labels!.AsArray().Where(label => (string)label! != first).Select(label => $", n:{label}"))}";
    }

    /// <summary>Of an entity's labels the one that all share.</summary>
    private static string First(JsonNode? labels) => labels!.AsArray().Select(label => (string)label!).Contains("Entity") ? "Entity" : (string)labels![0]!;
}
