using System.CommandLine;
using KnowledgeGraph.Cli.Composition;
using KnowledgeGraph.Core.Storage.Export;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg export</c>: prints a whole graph.</summary>
internal static class ExportVerb
{
    public static Command Command(Terminal terminal)
    {
        var format = new Option<ExportForm>("--format") { Description = "graph: canonical JSON Lines, sorted; the same graph gives the same bytes.", DefaultValueFactory = _ => ExportForm.Graph };
        var store = Stores.Option();
        var command = new Command("export", "Prints a whole graph: articles, entities, facts, evidence, mentions.") { format, store };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var graph = Stores.Open(parsed.GetRequiredValue(store));
            await using var reader = await graph.ReadAsync(null, cancellation);
            await GraphExport.WriteAsync(reader, terminal.Output, cancellation);
            return (int)ExitCode.Fine;
        });
        return command;
    }

    private enum ExportForm
    {
        Graph,
    }
}
