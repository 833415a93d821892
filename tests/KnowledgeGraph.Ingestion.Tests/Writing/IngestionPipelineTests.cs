using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Ingestion.Extracting;
using KnowledgeGraph.Ingestion.Readers;
using KnowledgeGraph.Ingestion.Writing;
using KnowledgeGraph.Storage.Sqlite;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Ingestion.Tests.Writing;

public sealed class IngestionPipelineTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteStore _store;

    public IngestionPipelineTests() => _store = new SqliteStore(_folder["graph.db"]);

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Pages_are_stored_and_told_in_their_order()
    {
        var outcomes = await RunAsync(new LineReader(), Page("1", "林夏的文\n乔木的文"), Page("2", "苏帆的文"));
        outcomes.Select(outcome => $"{outcome.Path} {outcome.Ingested} {outcome.Failed}").ShouldBe(["1.txt 2 False", "2.txt 1 False"]);
        (await CountsAsync()).Articles.ShouldBe(3);
    }

    [Fact]
    public async Task What_is_stored_is_not_read_again()
    {
        await RunAsync(new LineReader(), Page("1", "林夏的文\n乔木的文"));
        var reader = new LineReader();
        var outcomes = await RunAsync(reader, Page("1", "林夏的文\n乔木的文\n苏帆的文"), Page("2", "林夏的文"));
        outcomes.Select(outcome => (outcome.Ingested, outcome.Unchanged)).ShouldBe([(1, 2), (0, 1)]);
        reader.Reads.ShouldBe(1);
    }

    [Fact]
    public async Task What_another_version_read_is_read_again()
    {
        await RunAsync(new LineReader("lines-1"), Page("1", "林夏的文"));
        (await RunAsync(new LineReader("lines-2"), Page("1", "林夏的文")))[0].Ingested.ShouldBe(1);
        (await CountsAsync()).Articles.ShouldBe(1);
    }

    [Fact]
    public async Task What_was_read_for_another_home_is_read_again()
    {
        await RunAsync(new LineReader(), Page("1", "林夏的文"));
        (await RunAsync(new LineReader(), Page("1", "林夏的文", "沧浦区")))[0].Ingested.ShouldBe(1);
        (await RunAsync(new LineReader(), Page("1", "林夏的文", "沧浦区")))[0].Unchanged.ShouldBe(1);
        (await CountsAsync()).Articles.ShouldBe(1);
    }

    [Fact]
    public async Task An_article_is_read_anew_when_its_page_has_another_year_of_issue()
    {
        await RunAsync(new LineReader(), Page("1", "林夏的文", year: 2021));
        var reader = new LineReader();

        (await RunAsync(reader, Page("1", "林夏的文", year: 2021))).Single().Unchanged.ShouldBe(1);
        reader.Reads.ShouldBe(0);
        (await RunAsync(reader, Page("1", "林夏的文", year: 2022))).Single().Unchanged.ShouldBe(0);
        (await CountsAsync()).Articles.ShouldBe(1);
    }

    [Fact]
    public async Task Of_years_read_off_the_pages_of_an_article_the_latest_counts_whatever_their_order()
    {
        await RunAsync(new LineReader(), Page("1", "2022\n林夏的文"));

        (await RunAsync(new LineReader(), Page("2", "2021\n林夏的文"), Page("3", "林夏的文"))).ShouldAllBe(outcome => outcome.Unchanged == 1);
        (await RunAsync(new LineReader(), Page("4", "2023\n林夏的文"))).Single().Unchanged.ShouldBe(0);
    }

    [Fact]
    public async Task A_page_that_fails_stops_nothing()
    {
        var outcomes = await RunAsync(
            new LineReader(), PageRead.Failed("0.txt", "it is empty"), Page("1", "坏"), Page("2", "林夏的文\n乱"), Page("3", "乔木的文"));
        outcomes.Select(outcome => outcome.Failed).ShouldBe([true, true, true, false]);
        outcomes[2].Ingested.ShouldBe(1);
        (await CountsAsync()).Articles.ShouldBe(2);
    }

    [Fact]
    public async Task The_summary_adds_up_the_outcomes()
    {
        var summary = new IngestionSummary();
        foreach (var outcome in await RunAsync(new LineReader(), Page("1", "林夏的文"), Page("1", "林夏的文\n"), PageRead.Failed("0.txt", "it is empty"))) summary.Add(outcome);
        (summary.Pages, summary.Ingested, summary.Unchanged, summary.Failed, summary.Articles).ShouldBe((3, 1, 1, 1, 1));
        (summary.EntitiesAdded, summary.FactsAdded).ShouldBe((2, 1));
    }

    private async Task<List<PageOutcome>> RunAsync(LineReader reader, params PageRead[] pages)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await _store.MigrateAsync(cancellation);
        await using var writer = await _store.LeaseWriterAsync("a test", WriterLease.Duration, cancellation);
        using var pipeline = new IngestionPipeline(new PageExtractor(reader, _ => null), writer, new CharacterTokenizer(), TimeProvider.System);
        return await pipeline.RunAsync(pages, 1, cancellation).ToListAsync(cancellation);
    }

    private async Task<GraphCounts> CountsAsync()
    {
        await using var reader = await _store.ReadAsync(null, TestContext.Current.CancellationToken);
        return await reader.CountsAsync(TestContext.Current.CancellationToken);
    }

    private static PageRead Page(string name, string text, string? home = null, int? year = null) =>
        PageRead.Of(name + ".txt", new Page(new PageMetadata { Name = name, Home = home, IssueYear = year }, text));

    /// <summary>Each character is a token.</summary>
    private sealed class CharacterTokenizer : ISearchTokenizer
    {
        public IReadOnlyList<string> TokensOf(string text) => [.. text.Select(c => c.ToString()).Distinct()];

        public IReadOnlyList<string> QueryTokens(string typed) => TokensOf(typed);
    }
}
