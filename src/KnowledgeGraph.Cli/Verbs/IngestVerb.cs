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
            var (input, address) = (pages.Of(parsed), parsed.GetRequiredValue(store));
            var isThere = Stores.IsThere(address);
            using var engine = Engine.Load(input);
            var summary = isThere || HasPage(input, engine) ? await IngestAsync(engine, input, address, terminal, cancellation) : Refuse(engine, input, terminal);
            terminal.Output.WriteLine(summary.Line);
            return (int)input.Ending(summary.Failed);
        });
        return command;
    }

    /// <summary>Whether any page can be read, so that it is worth making a store.</summary>
    private static bool HasPage(PageInput input, Engine engine) => input.Pages.Any(page => engine.Extractor.Split(page).Failure is null);

    /// <summary>Tells why no page can be read, without a store.</summary>
    private static IngestionSummary Refuse(Engine engine, PageInput input, Terminal terminal)
    {
        var summary = new IngestionSummary();
        foreach (var page in input.Pages.Select(engine.Extractor.Split)) Tell(new PageOutcome(page.Path, [], 0, page.Failure), summary, terminal);
        terminal.Error.WriteLine("kg: no page could be read, so no store was made.");
        return summary;
    }

    private static async Task<IngestionSummary> IngestAsync(Engine engine, PageInput input, string address, Terminal terminal, CancellationToken cancellation)
    {
        await using var graph = await Stores.MakeAsync(address, cancellation);
        return await RunAsync(engine, input, graph, terminal, outcome => Report(terminal, outcome), cancellation);
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
            report(outcome);
            Tell(outcome, summary, terminal);
        }
        await writer.FinishAsync(cancellation);
        input.Warn(engine, terminal);
        return summary;
    }

    private static void Tell(PageOutcome outcome, IngestionSummary summary, Terminal terminal)
    {
        summary.Add(outcome);
        if (outcome.Failure is { } reason) terminal.Error.WriteLine($"kg: {outcome.Path}: {reason}");
    }

    public static void Report(Terminal terminal, PageOutcome outcome)
    {
        if (outcome.Failed) return;
        terminal.Error.WriteLine(outcome.Ingested > 0
            ? $"{outcome.Path}: {outcome.Ingested} articles: {DiffText.Short([.. outcome.Updates.Select(update => update.Diff)])}"
            : $"{outcome.Path}: unchanged");
    }
}
