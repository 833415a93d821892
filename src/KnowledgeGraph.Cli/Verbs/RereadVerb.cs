using System.CommandLine;
using KnowledgeGraph.Cli.Composition;
using KnowledgeGraph.Cli.Formats;
using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg reread</c>: reads the stored articles anew with this program's extractor.</summary>
internal static class RereadVerb
{
    private const int PageSize = 200;

    public static Command Command(Terminal terminal)
    {
        var store = Stores.Option();
        var divisions = VerifyVerb.DivisionsOption();
        var command = new Command("reread", "Reads the stored articles anew with this program's extractor and shows what changes; judgements are kept, and found again by their quotes.") { store, divisions };
        command.SetAction((parsed, cancellation) => JudgeVerb.WithUpdaterAsync(
            parsed.GetRequiredValue(store),
            terminal,
            async updater =>
            {
                using var engine = Engine.Load(parsed.GetValue(divisions) ?? []);
                await using var graph = Stores.OpenWhole(parsed.GetRequiredValue(store));
                await using (var reader = await graph.ReadAsync(null, cancellation)) await ReadDivisions.RequireAsync(reader, engine, cancellation);
                var (read, changed) = (0, new List<GraphDiff>());
                await foreach (var article in ArticlesAsync(graph, cancellation))
                {
                    read++;
                    var update = await updater.IngestAsync(engine.Reader.Read(article), cancellation);
                    if (update.Outcome == UpdateOutcome.Unchanged) continue;
                    changed.Add(update.Diff);
                    if (update.Diff.IsEmpty) continue;
                    terminal.Output.WriteLine($"{article.Id} {article.Title}: {DiffText.Short(update.Diff)}");
                    foreach (var line in DiffText.Lines(update.Diff)) terminal.Output.WriteLine("  " + line);
                }
                terminal.Output.WriteLine($"{read} articles read anew, {changed.Count} state something else{(changed.Count > 0 ? ": " + DiffText.Short(changed) : "")}");
                var lost = (await updater.ReportAsync(cancellation)).Entries.Where(entry => entry.State == JudgementState.Waits).ToList();
                foreach (var entry in lost) terminal.Error.WriteLine($"kg: a judgement no longer finds what it is about: {JudgementText.Of(entry)}");
                return (int)(lost.Count > 0 ? ExitCode.InputFailed : ExitCode.Fine);
            },
            cancellation));
        return command;
    }

    /// <summary>The stored articles, by title; those that were stored when each page of them is read.</summary>
    private static async IAsyncEnumerable<Core.Articles.Article> ArticlesAsync(IGraphStore graph, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        SortPosition? after = null;
        while (true)
        {
            IReadOnlyList<Core.Articles.Article> articles;
            await using (var reader = await graph.ReadAsync(null, cancellation))
            {
                var page = await reader.SelectAsync(new EntityQuery { Type = "Article", First = PageSize, After = after }, cancellation);
                if (page.Items.Count == 0) yield break;
                after = page.Positions[^1];
                var found = await reader.ArticlesAsync([.. page.Items.Select(item => item.Id)], cancellation);
                articles = [.. page.Items.Select(item => found[item.Id])];
            }
            foreach (var article in articles) yield return article;
        }
    }
}
