using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Export;
using KnowledgeGraph.Ingestion.Copying;
using KnowledgeGraph.Ingestion.Extracting;
using KnowledgeGraph.Ingestion.Readers;
using KnowledgeGraph.Ingestion.Writing;
using KnowledgeGraph.Storage.Sqlite;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Ingestion.Tests.Copying;

public sealed class GraphCopyTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteStore _source;
    private readonly SqliteStore _target;

    public GraphCopyTests() => (_source, _target) = (new SqliteStore(_folder["source.db"]), new SqliteStore(_folder["target.db"]));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await _source.DisposeAsync();
        await _target.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Many_articles_come_over_and_the_graphs_are_equal()
    {
        await FillAsync(GraphCopy.ArticlesPerCommit + 5);
        (await CopyAsync()).ShouldBe(Enumerable.Repeat(UpdateOutcome.Ingested, GraphCopy.ArticlesPerCommit + 5));
        (await ExportAsync(_target)).ShouldBe(await ExportAsync(_source));
    }

    [Fact]
    public async Task What_is_there_already_is_not_copied_again()
    {
        const int Articles = GraphCopy.ArticlesPerCommit + 15;
        await FillAsync(Articles);
        await CopyAsync(stopAfter: 5);
        var again = await CopyAsync();
        again.Count(outcome => outcome == UpdateOutcome.Unchanged).ShouldBeInRange(5, Articles - 1);
        again.Count.ShouldBe(Articles);
        (await ExportAsync(_target)).ShouldBe(await ExportAsync(_source));
    }

    [Fact]
    public async Task What_people_judged_comes_over_too()
    {
        await FillAsync(3);
        var log = await JudgeAsync();

        await CopyAsync();
        await CopyAsync();

        await using var target = await _target.LeaseWriterAsync("a test", WriterLease.Duration, Cancellation);
        (await target.JudgementsAsync(Cancellation)).ShouldBe(log);
        (await ExportAsync(_target)).ShouldBe(await ExportAsync(_source));
    }

    [Fact]
    public async Task Of_an_empty_graph_there_is_nothing_to_copy()
    {
        await FillAsync(0);
        (await CopyAsync()).ShouldBeEmpty();
    }

    private async Task FillAsync(int articles)
    {
        await _source.MigrateAsync(Cancellation);
        await using var writer = await _source.LeaseWriterAsync("a test", WriterLease.Duration, Cancellation);
        using var pipeline = new IngestionPipeline(new PageExtractor(new LineReader(), _ => null), writer, new SomeTokenizer(), TimeProvider.System);
        var text = string.Join('\n', Enumerable.Range(1, articles).Select(number => $"第{number}条：林夏的文"));
        if (articles > 0) await pipeline.RunAsync([PageRead.Of("1.txt", new Page(new PageMetadata { Name = "1" }, text))], 1, Cancellation).ToListAsync(Cancellation);
    }

    /// <summary>Judges two people of one name to be different, then takes that back and judges them anew.</summary>
    private async Task<IReadOnlyList<Judgement>> JudgeAsync()
    {
        await using var reader = await _source.ReadAsync(null, Cancellation);
        var people = await reader.ExportAsync(Cancellation).OfType<ExportItem.OfMention>().Where(item => item.Mention.Mention.Type == "Person").Take(2).Select(item => item.Mention.Mention.Id).ToListAsync(Cancellation);
        await using var writer = await _source.LeaseWriterAsync("a test", WriterLease.Duration, Cancellation);
        var updater = new GraphUpdater(writer, new SomeTokenizer(), TimeProvider.System);
        var (first, _) = await updater.JudgeAsync(JudgementKind.Different, people[0], people[1], "何静", "二人", Cancellation);
        await updater.UndoAsync(first.Id, "何静", cancellation: Cancellation);
        await updater.JudgeAsync(JudgementKind.Different, people[0], people[1], "林川", "仍是二人", Cancellation);
        return await writer.JudgementsAsync(Cancellation);
    }

    private async Task<List<UpdateOutcome>> CopyAsync(int stopAfter = int.MaxValue)
    {
        await _target.MigrateAsync(Cancellation);
        await using var reader = await _source.ReadAsync(null, Cancellation);
        await using var source = await _source.LeaseWriterAsync("a test", WriterLease.Duration, Cancellation);
        await using var target = await _target.LeaseWriterAsync("a test", WriterLease.Duration, Cancellation);
        return await new GraphCopy(reader, source, target, new SomeTokenizer(), TimeProvider.System).RunAsync(Cancellation).Take(stopAfter).ToListAsync(Cancellation);
    }

    private static async Task<IReadOnlyList<string>> ExportAsync(SqliteStore store)
    {
        await using var reader = await store.ReadAsync(null, Cancellation);
        return await GraphExport.LinesAsync(reader, Cancellation);
    }
}
