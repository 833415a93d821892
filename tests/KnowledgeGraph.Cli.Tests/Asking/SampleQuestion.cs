using System.Text.Json.Nodes;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Cli.Tests.Asking;

/// <summary>A question about the sample papers, with its answer, as <c>seeds/questions.jsonl</c> has it.</summary>
internal sealed record SampleQuestion(JsonObject Line)
{
    public string Id => Line["id"]!.GetValue<string>();

    public string Kind => Line["kind"]!.GetValue<string>();

    /// <summary>Null for a question that only words can ask.</summary>
    public JsonObject? Parameters => Line["params"] as JsonObject;

    public JsonArray Answer => Line["answer"]!.AsArray();

    public JsonArray Evidence => Line["evidence"]!.AsArray();

    public bool Ordered => Line["ordered"]?.GetValue<bool>() ?? false;

    public bool Subset => Line["subset"]?.GetValue<bool>() ?? false;

    public static IReadOnlyList<SampleQuestion> All() =>
        [.. File.ReadLines(Path.Combine(RepositoryFiles.Seeds, "questions.jsonl")).Where(line => line.Length > 0).Select(line => new SampleQuestion(JsonNode.Parse(line)!.AsObject()))];

    /// <summary>Other right values of a field.</summary>
    public IEnumerable<string> Accepted(string field) => (Line["accept"]?[field] as JsonArray)?.Select(value => value!.GetValue<string>()) ?? [];

    /// <summary>The command that asks it.</summary>
    public string[] Command(string store)
    {
        List<string> command = ["ask", "--kind", Kind, "--store", store, "--format", "json"];
        foreach (var (name, value) in Parameters!)
        {
            foreach (var one in value as JsonArray ?? [value!.DeepClone()]) command.AddRange(["--param", $"{name}={one}"]);
        }
        return [.. command];
    }
}
