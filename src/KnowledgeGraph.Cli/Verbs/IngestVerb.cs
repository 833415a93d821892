using System.CommandLine;
using KnowledgeGraph.Chinese.Segmentation;
using KnowledgeGraph.Cli.Composition;
using KnowledgeGraph.Cli.Formats;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Ingestion.Writing;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg ingest</c>: brings pages into a store.</summary>
internal static class IngestVerb
{
    public static Command Command(Terminal terminal)
    {
        var pages = new PageOptions();
        var store = Stores.Option();
        var command = new Command("ingest", "Brings pages into a store; pages that are there already are left as they are.") { store };
        pages.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var input = pages.Of(parsed);
            await using var graph = await Stores.MakeAsync(parsed.GetRequiredValue(store), cancellation);
            var summary = await RunAsync(input, graph, terminal, outcome => Report(terminal, outcome), cancellation);
            terminal.Output.WriteLine(summary.Line);
            return (int)(summary.Failed > 0 ? ExitCode.InputFailed : ExitCode.Fine);
        });
        return command;
    }

    /// <summary>Ingests the pages, telling of each as it lands.</summary>
    public static async Task<IngestionSummary> RunAsync(PageInput input, IGraphStore store, Terminal terminal, Action<PageOutcome> report, CancellationToken cancellation)
    {
        using var engine = Engine.Load(input);
        return await RunAsync(engine, input, store, terminal, report, cancellation);
    }

    /// <summary>Ingests the pages by an engine that knows their divisions.</summary>
    public static async Task<IngestionSummary> RunAsync(Engine engine, PageInput input, IGraphStore store, Terminal terminal, Action<PageOutcome> report, CancellationToken cancellation)
    {
        await using var writer = await Stores.WriterAsync(store, terminal, cancellation);
        using var pipeline = new IngestionPipeline(engine.Extractor, writer, new JiebaSearchTokenizer(), TimeProvider.System);
        var summary = new IngestionSummary();
        await foreach (var outcome in pipeline.RunAsync(input.Pages, Environment.ProcessorCount, cancellation))
        {
            summary.Add(outcome);
            report(outcome);
            if (outcome.Failure is { } reason) terminal.Error.WriteLine($"kg: {outcome.Path}: {reason}");
        }
        await writer.FinishAsync(cancellation);
        input.Warn(terminal);
        return summary;
    }

    public static void Report(Terminal terminal, PageOutcome outcome)
    {
        if (outcome.Failed) return;
        terminal.Error.WriteLine(outcome.Ingested > 0
            ? $"{outcome.Path}: {outcome.Ingested} articles: {DiffText.Short([.. outcome.Updates.Select(update => update.Diff)])}"
            : $"{outcome.Path}: unchanged");
    }
}
