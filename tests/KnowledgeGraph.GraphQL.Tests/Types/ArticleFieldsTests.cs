using KnowledgeGraph.GraphQL.Tests.Serving;

namespace KnowledgeGraph.GraphQL.Tests.Types;

public sealed class ArticleFieldsTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task An_article_has_its_text_and_its_page()
    {
        var data = await api.AskAsync("query($id: ID!) { article(id: $id) { body } page: article(id: $id) { title number newspaper issueDate page pageName home address } }", new { id = SampleGraph.Second.Article.Id });

        data.GetProperty("article").GetProperty("body").GetString().ShouldBe(SampleGraph.Second.Article.Body);
        data.GetProperty("page").ToString().ShouldBe(
            """{"title":"何静到竹桥镇调研","number":1,"newspaper":"柳溪报","issueDate":"2024-04-02","page":"01","pageName":"p01","home":"柳溪县","address":"https://paper.example/p01?x=1"}""");
    }

    [Fact]
    public async Task The_spans_of_its_mentions_stand_in_the_body()
    {
        var data = await api.AskAsync("query($id: ID!) { article(id: $id) { body mentions { name aliases entity { id } occurrences { start end } } } }", new { id = SampleGraph.Second.Article.Id });

        var article = data.GetProperty("article");
        var he = article.GetProperty("mentions").EnumerateArray().Single(mention => mention.GetProperty("name").GetString() == "何静");
        he.GetProperty("entity").GetProperty("id").GetString().ShouldBe(SampleGraph.He.Id);
        he.GetProperty("occurrences").EnumerateArray()
            .Select(span => article.GetProperty("body").GetString()![span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()])
            .ShouldBe(["何县长", "何静"]);
    }

    [Fact]
    public async Task Its_claims_quote_the_body_and_name_their_facts_in_the_order_of_the_text()
    {
        var data = await api.AskAsync("query($id: ID!) { article(id: $id) { body claims { quote start end fact { id type } } } }", new { id = SampleGraph.First.Article.Id });

        var article = data.GetProperty("article");
        var claims = article.GetProperty("claims").EnumerateArray().ToList();
        claims.Select(claim => article.GetProperty("body").GetString()![claim.GetProperty("start").GetInt32()..claim.GetProperty("end").GetInt32()])
            .ShouldBe(claims.Select(claim => claim.GetProperty("quote").GetString()));
        claims.Select(claim => claim.GetProperty("fact").GetProperty("type").GetString()).ShouldBe(["HOLDS", "PARTICIPATED_IN", "HOLDS", "PARTICIPATED_IN"]);
    }

    [Fact]
    public async Task It_is_found_by_its_newspaper_and_day()
    {
        var data = await api.AskAsync("""{ articles(where: { newspaper: { eq: "柳溪报" }, issueDate: { within: "2024-03" } }) { nodes { title authors { nodes { name } } } } }""");

        data.GetProperty("articles").GetProperty("nodes").ToString().ShouldBe("""[{"title":"防汛工作会召开","authors":{"nodes":[{"name":"林夏"}]}}]""");
    }
}
