using KnowledgeGraph.GraphQL.Tests.Serving;

namespace KnowledgeGraph.GraphQL.Tests.Limits;

public sealed class PricesTests(Api api) : IClassFixture<Api>
{
    private const string Pages = "query($n: Int) { people(first: $n) { nodes { holds(first: $n) { nodes { holders(first: $n) { nodes { name } } } } } } }";

    [Fact]
    public async Task Pages_inside_pages_are_priced_with_the_variables_values()
    {
        var refusal = await api.RefusalAsync(Pages, new { n = 200 });

        refusal.Code.ShouldBe("LIMIT_EXCEEDED");
        refusal.Message.ShouldBe("The query could return 8080401 objects; the limit is 20000. Ask for smaller pages ('first') or fewer levels.");
    }

    [Fact]
    public async Task The_same_query_with_small_pages_is_answered() => await api.AskAsync(Pages, new { n = 10 });

    [Theory]
    [InlineData(-1000)]
    [InlineData(0)]
    [InlineData(int.MaxValue)]
    public async Task A_size_out_of_bounds_buys_nothing(int n)
    {
        var refusal = await api.RefusalAsync("query($n: Int) { people(first: $n) { nodes { name } } }", new { n });

        refusal.Code.ShouldBe("BAD_ARGUMENT");
        refusal.Message.ShouldContain($"'first' is {n}");
    }

    [Fact]
    public async Task Evidence_and_open_lists_have_their_price()
    {
        var refusal = await api.RefusalAsync("{ articles(first: 200) { nodes { claims { fact { evidence(first: 50) { quote } } } } } }");

        refusal.Message.ShouldContain("objects; the limit is 20000");
    }

    [Fact]
    public async Task Introspection_is_free() => await api.AskAsync("{ __schema { types { name fields { name type { name } } } } }");
}
