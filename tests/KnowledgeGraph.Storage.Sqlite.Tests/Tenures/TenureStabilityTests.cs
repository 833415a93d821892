using System.Globalization;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Tenures;
using KnowledgeGraph.Generation;
using KnowledgeGraph.Generation.Pages;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Storage.Sqlite.Tests.Tenures;

/// <summary>What one more article must not do to tenures.</summary>
/// <remarks>
/// KNOWLEDGEGRAPH_TEST_SEED sets the papers (1, so that the gate reads the same every time). Known to fail: seed 589699, where a name of two characters
/// is misprinted on the day of its holder's first sight, which no rule tells from a holder before.
/// </remarks>
public sealed class TenureStabilityTests : IAsyncLifetime
{
    private const int Tries = 8;
    private readonly int _seed = int.TryParse(Environment.GetEnvironmentVariable("KNOWLEDGEGRAPH_TEST_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : 1;
    private readonly TemporaryFolder _folder = new();
    private ToldDistrict _district = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() =>
        _district = await ToldDistrict.OfAsync(new GeneratorOptions(_seed, 500) { SizePerHundred = 30, TenureDays = 80, PerDay = 8 }, new SqliteStore(_folder["graph.db"]));

    public async ValueTask DisposeAsync()
    {
        await _district.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task An_article_about_other_posts_changes_no_tenure()
    {
        foreach (var paper in Some())
        {
            var posts = paper.Claims.Claims.Where(claim => claim.Type == "HOLDS").Select(claim => paper.Truth[claim.Object]).ToHashSet();
            await _district.Updater.RetractAsync(paper.Claims.Article.Id, Cancellation);
            var before = await TenuresAsync(history => !posts.Contains(_district.TruthOf(history.Post.Id)));

            await _district.Updater.IngestAsync(paper.Claims, Cancellation);

            Differences(before, await TenuresAsync(history => !posts.Contains(_district.TruthOf(history.Post.Id)))).ShouldBeEmpty($"seed {_seed}: {paper.Claims.Article.Body}");
        }
    }

    [Fact]
    public async Task A_single_misprinted_name_changes_no_tenure()
    {
        foreach (var paper in Some())
        {
            var held = paper.Claims.Claims.First(claim => claim.Type == "HOLDS");
            var before = await TenuresAsync(history => history.Post.HasOneHolder);

            var misprint = Misprint.Of(paper.Claims, paper.Claims.Mentions.First(mention => mention.Id == held.Subject).Name);
            await _district.Updater.IngestAsync(misprint, Cancellation);

            Differences(before, await TenuresAsync(history => history.Post.HasOneHolder)).ShouldBeEmpty($"seed {_seed}: {paper.Claims.Article.Body}");
            await _district.Updater.RetractAsync(misprint.Article.Id, Cancellation);
        }
    }

    /// <summary>Some articles that show holders of posts, and tell of no change.</summary>
    private GeneratedArticle[] Some()
    {
        GeneratedArticle[] papers = [.. _district.Papers.Where(paper => paper.Claims.Claims.Any(claim => claim.Type == "HOLDS") && paper.Claims.Claims.All(IsNoChange))];
        new Random(_seed).Shuffle(papers);
        return papers[..Tries];
    }

    private static IEnumerable<string> Differences(IReadOnlyList<string> before, IReadOnlyList<string> after) =>
        before.Except(after).Select(line => "- " + line).Concat(after.Except(before).Select(line => "+ " + line));

    private static bool IsNoChange(Claim claim) => claim.Type != "HOLDS" || claim.Attributes["state"] == "held";

    private async Task<IReadOnlyList<string>> TenuresAsync(Func<PostHistory, bool> which)
    {
        await _district.LookAsync();
        return [.. (await _district.HistoriesAsync()).Where(which).SelectMany(history => history.Tenures.Select(tenure =>
            $"{_district.TruthOf(history.Post.Id)}: {tenure.Name} {tenure.Start} {tenure.KnownFrom}–{tenure.KnownTo} {tenure.End} {tenure.OverBy} {tenure.EndedBy} {tenure.Acting}"))];
    }
}
