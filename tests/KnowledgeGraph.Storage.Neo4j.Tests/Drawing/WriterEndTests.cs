using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Generation;
using KnowledgeGraph.Storage.Neo4j.Drawing;
using KnowledgeGraph.Storage.Neo4j.Http;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Drawing;

/// <summary>A writer that has done draws its own posts and a few that others left, and gives its lease back whatever comes.</summary>
public sealed class WriterEndTests(Neo4jFixture fixture) : IClassFixture<Neo4jFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_small_change_draws_its_own_posts_and_a_few_of_those_that_others_left()
    {
        TestServer.Require();
        await using var store = await FilledAsync([.. Papers.Except([One])]);
        using var api = TestServer.Open();
        await api.WriteAsync(new Statement("MATCH (post:Position) SET post:Stale"), Cancellation);
        var left = await StaleAsync(api);

        IReadOnlyList<string> touched;
        await using (var writer = await store.LeaseWriterAsync("a test", TimeSpan.FromMinutes(1), Cancellation))
        {
            var update = await new GraphUpdater(writer, new SomeTokenizer(), TimeProvider.System).IngestAsync(One, Cancellation);
            touched = [.. update.Diff.Facts.Select(change => change.After).Where(fact => fact?.Type == "HOLDS").Select(fact => fact!.Object).Distinct()];
        }

        touched.ShouldNotBeEmpty();
        var after = await StaleAsync(api);
        after.Intersect(touched).ShouldBeEmpty();
        left.Union(touched).Except(after).Count().ShouldBeInRange(TenureDrawing.Leftovers, touched.Count + 5 + TenureDrawing.Leftovers);
        after.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Who_has_loaded_draws_all_that_is_left()
    {
        TestServer.Require();
        await using var store = await FilledAsync(Papers);
        using var api = TestServer.Open();
        await api.WriteAsync(new Statement("MATCH (post:Position) SET post:Stale"), Cancellation);

        await using (var writer = await store.LeaseWriterAsync("a test", TimeSpan.FromMinutes(1), Cancellation)) await writer.FinishAsync(Cancellation);

        (await StaleAsync(api)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_drawing_that_fails_for_whatever_reason_keeps_no_lease()
    {
        TestServer.Require();
        await using var store = await FilledAsync(Papers[..3]);
        await using var odd = new Neo4jStore(TestServer.Address, TestServer.Credentials, TimeProvider.System, new OddHandler());
        var writer = await odd.LeaseWriterAsync("a test", TimeSpan.FromHours(1), Cancellation);

        await Should.ThrowAsync<InvalidOperationException>(async () => await writer.DisposeAsync());

        await using var next = await store.LeaseWriterAsync("another", TimeSpan.FromMinutes(1), Cancellation);
    }

    private static ArticleClaims[] Papers { get; } =
        [.. GeneratedPapers.Of(new GeneratorOptions(7, 60) { SizePerHundred = 40, TenureDays = 30, PerDay = 6 }).Select(article => article.Claims)];

    /// <summary>An article of someone in office.</summary>
    private static ArticleClaims One => Papers.First(article => article.Claims.Any(claim => claim.Type == "HOLDS"));

    private async Task<IGraphStore> FilledAsync(ArticleClaims[] articles)
    {
        await fixture.ResetAsync();
        var store = fixture.Open(TimeProvider.System);
        await store.MigrateAsync(Cancellation);
        await using var writer = await store.LeaseWriterAsync("a test", TimeSpan.FromMinutes(1), Cancellation);
        await new GraphUpdater(writer, new SomeTokenizer(), TimeProvider.System).IngestAsync(articles, Cancellation);
        await writer.FinishAsync(Cancellation);
        return store;
    }

    private static async Task<IReadOnlyList<string>> StaleAsync(QueryApi api) =>
        [.. (await api.ReadAsync(new Statement("MATCH (post:Stale) RETURN post.id"), null, Cancellation)).Rows.Select(row => row.Text(0))];

    /// <summary>Fails in a way that no store fails, where it is asked what is to be drawn.</summary>
    private sealed class OddHandler() : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var asked = request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken) : "";
            return asked.Contains($"MATCH (post:{DrawnEdge.Stale})", StringComparison.Ordinal) ? throw new InvalidOperationException("odd") : await base.SendAsync(request, cancellationToken);
        }
    }
}
