using KnowledgeGraph.GraphQL.Tests.Serving;

namespace KnowledgeGraph.GraphQL.Tests.Counts;

public sealed class CountsFieldTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task It_counts_articles_and_each_type_of_entities_and_facts()
    {
        var counts = (await api.AskAsync("{ counts { articles entities { type count } facts { type count } } }")).GetProperty("counts");

        counts.GetProperty("articles").GetInt32().ShouldBe(2);
        counts.GetProperty("entities").ToString().ShouldContain("""{"type":"Person","count":3}""");
        counts.GetProperty("facts").ToString().ShouldContain("""{"type":"PARTICIPATED_IN","count":3}""");
    }
}
