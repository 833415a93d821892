using KnowledgeGraph.GraphQL.Tests.Serving;

namespace KnowledgeGraph.GraphQL.Tests.Search;

public sealed class SearchFieldTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task Exact_names_come_first_then_prefixes_then_words_in_texts()
    {
        var data = await api.AskAsync("""{ search(text: "何静", first: 5) { match node { type name } } }""");

        data.GetProperty("search")[0].ToString().ShouldBe("""{"match":"EXACT","node":{"type":"Person","name":"何静"}}""");
        data.GetProperty("search")[1].GetProperty("match").GetString().ShouldBe("PREFIX");
    }

    [Fact]
    public async Task A_word_of_two_characters_is_found_in_articles()
    {
        var data = await api.AskAsync("""{ search(text: "防汛", types: [Article]) { match node { ... on Article { title body } } } }""");

        data.GetProperty("search").GetArrayLength().ShouldBe(1);
        data.GetProperty("search")[0].GetProperty("node").GetProperty("body").GetString().ShouldBe(SampleGraph.First.Article.Body);
    }

    [Fact]
    public async Task Nothing_is_found_by_white_space()
    {
        var data = await api.AskAsync("""{ search(text: "  ") { match } }""");

        data.GetProperty("search").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_long_text_is_refused()
    {
        var refusal = await api.RefusalAsync("query($text: String!) { search(text: $text) { match } }", new { text = new string('县', 101) });

        refusal.Message.ShouldBe("'text' has 101 characters; the limit is 100.");
    }
}
