using System.Net.Http.Headers;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Tests.Judgements;

namespace KnowledgeGraph.GraphQL.Tests.Ingesting;

public sealed class ArticleMutationsTests : IAsyncLifetime
{
    private const string Retract = "mutation($article: ID!) { retract(article: $article) { sequence entities { kind before { type } } } }";

    private readonly JudgementApi _api = new();

    public async ValueTask InitializeAsync()
    {
        await _api.InitializeAsync();
        _api.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", JudgementApi.Key);
    }

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    [Fact]
    public async Task An_article_is_taken_out_with_what_it_alone_stated()
    {
        var article = (await _api.AskAsync("{ articles(first: 1) { nodes { id } } }")).GetProperty("articles").GetProperty("nodes")[0].GetProperty("id").GetString();

        var result = (await _api.AskAsync(Retract, new { article })).GetProperty("retract");

        result.GetProperty("sequence").GetInt32().ShouldBe(3);
        Kinds(result).ShouldContain("REMOVED Article");
        Kinds(result).ShouldContain("REMOVED Person");
        (await _api.AskAsync("{ counts { articles } }")).GetProperty("counts").GetProperty("articles").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task An_article_that_is_not_there_is_named() =>
        (await _api.RefusalAsync(Retract, new { article = "x" })).ShouldBe(("BAD_ARGUMENT", "'article' is x; the graph has no such article."));

    [Fact]
    public async Task A_server_that_reads_no_pages_says_so() =>
        (await _api.RefusalAsync("mutation { ingest(page: { name: \"p\", text: \"t\" }) { unchanged } }")).ShouldBe(("FORBIDDEN", "This server reads no pages; 'kg serve' with --ingest does."));

    [Theory]
    [InlineData("mutation { ingest(page: { name: \"p\", text: \"t\" }) { unchanged } }")]
    [InlineData("mutation { retract(article: \"x\") { sequence } }")]
    public async Task Without_the_key_of_an_editor_nothing_is_changed(string mutation)
    {
        _api.Http.DefaultRequestHeaders.Authorization = null;

        (await _api.RefusalAsync(mutation)).Message.ShouldContain("the key of an editor");
    }

    private static IEnumerable<string> Kinds(JsonElement result) =>
        result.GetProperty("entities").EnumerateArray().Select(change => $"{change.GetProperty("kind").GetString()} {change.GetProperty("before").GetProperty("type").GetString()}");
}
