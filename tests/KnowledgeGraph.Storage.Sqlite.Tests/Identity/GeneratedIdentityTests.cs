using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Generation;
using KnowledgeGraph.Generation.Scoring;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Storage.Sqlite.Tests.Identity;

/// <summary>How many pairs of mentions come together rightly on papers that nobody tuned on.</summary>
public sealed class GeneratedIdentityTests
{
    private const double Least = 0.99;

    private const int Seeds = 3;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<int> FreshSeeds => [.. Enumerable.Range(0, Seeds).Select(_ => Random.Shared.Next(1, 1_000_000))];

    [Theory]
    [MemberData(nameof(FreshSeeds), DisableDiscoveryEnumeration = true)]
    public async Task Mentions_of_generated_papers_come_together_as_they_truly_are(int seed)
    {
        using var folder = new TemporaryFolder();
        await using var store = new SqliteStore(folder["graph.db"]);
        Dictionary<string, string> truth = [];
        await FillAsync(store, new GeneratorOptions(seed, 1000) { SizePerHundred = 60, TenureDays = 60 }, truth);

        await using var reader = await store.ReadAsync(null, Cancellation);
        var mentions = await reader.ExportAsync(Cancellation).OfType<ExportItem.OfMention>().Select(item => item.Mention).ToListAsync(Cancellation);

        mentions.Count.ShouldBe(truth.Count);
        // Of events and projects there are few pairs, so that they are counted together.
        var scores = mentions.GroupBy(mention => mention.Mention.Type is "Event" or "Project" ? "Event and Project" : mention.Mention.Type)
            .ToDictionary(type => type.Key, type => PairwiseScore.Of(type.Select(mention => (truth[mention.Mention.Id], mention.Entity))));
        scores.ShouldAllBe(score => score.Value.F1 >= Least, $"seed {seed}: {string.Join("; ", scores)}");
    }

    private static async Task FillAsync(SqliteStore store, GeneratorOptions options, Dictionary<string, string> truth)
    {
        await store.MigrateAsync(Cancellation);
        await using var writer = await store.LeaseWriterAsync("test", TimeSpan.FromMinutes(30), Cancellation);
        var updater = new GraphUpdater(writer, new SomeTokenizer(), TimeProvider.System);
        foreach (var article in GeneratedPapers.Of(options))
        {
            foreach (var (mention, thing) in article.Truth) truth.Add(mention, thing);
            await updater.IngestAsync(article.Claims, Cancellation);
        }
    }
}
