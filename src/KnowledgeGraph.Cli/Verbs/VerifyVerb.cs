using System.CommandLine;
using KnowledgeGraph.Cli.Composition;
using KnowledgeGraph.Core.Verification;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg verify</c>: builds the graph anew and says where the store differs.</summary>
internal static class VerifyVerb
{
    public static Command Command(Terminal terminal)
    {
        var store = Stores.Option();
        var extract = new Option<bool>("--extract") { Description = "Read the stored articles anew too, instead of trusting their stored claims." };
        var divisions = DivisionsOption();
        var command = new Command("verify", "Builds the graph anew from the stored articles and judgements, in memory, and reports every difference to what is stored.") { store, extract, divisions };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var graph = Stores.OpenWhole(parsed.GetRequiredValue(store));
            await using var reader = await graph.ReadAsync(null, cancellation);
            using var engine = parsed.GetValue(extract) ? Engine.Load(parsed.GetValue(divisions) ?? []) : null;
            if (engine is not null) await ReadDivisions.RequireAsync(reader, engine, cancellation);
            var report = await new GraphVerifier(reader, TimeProvider.System).RunAsync(engine?.Reader, cancellation);
            foreach (var difference in report.Differences) terminal.Output.WriteLine(difference);
            if (report.More > 0) terminal.Output.WriteLine($"and {report.More} more");
            terminal.Output.WriteLine($"{report.Articles} articles, {report.Entities} entities, {report.Facts} facts: {(report.Agrees ? "the store holds what it should" : "the store differs; ingest its pages into a new one")}");
            return (int)(report.Agrees ? ExitCode.Fine : ExitCode.GraphDiffers);
        });
        return command;
    }

    /// <summary>Further lists of divisions for reading stored articles.</summary>
    public static Option<string[]> DivisionsOption() => new("--divisions") { HelpName = "FILE", Description = "A further list of divisions, as the pages were read with; one that is missing is noticed." };
}
