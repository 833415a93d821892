using KnowledgeGraph.GraphQL.Tests.Serving;

namespace KnowledgeGraph.GraphQL.Tests.Loading;

public sealed class BatchingTests(Api api) : IClassFixture<Api>
{
    [Theory]
    [InlineData("{ people { nodes { name } } }", "select")]
    [InlineData("{ people { totalCount } }", "count")]
    [InlineData("{ people { totalCount pageInfo { hasNextPage } } }", "count, select")]
    [InlineData("{ people { __typename } }", "")]
    [InlineData("{ people { nodes { holds { nodes { title } } } } }", "expand HOLDS, select")]
    [InlineData("{ people { nodes { holds { totalCount } } } }", "count HOLDS, select")]
    [InlineData("{ people { nodes { holds { nodes { title postOf { nodes { name } } } } participatedIn { nodes { name } } } } }", "expand HOLDS, expand PARTICIPATED_IN, expand POST_OF, select")]
    [InlineData("{ people { nodes { a: holds { nodes { title } } b: holds { edges { fact { id } } } } } }", "expand HOLDS, select")]
    [InlineData("{ people { nodes { holds { edges { fact { subject { name } object { name } } } } } } }", "expand HOLDS, select")]
    [InlineData("{ people { nodes { holds { edges { fact { evidence { quote article { name } } } } } } } }", "entities, evidence, expand HOLDS, select")]
    [InlineData("{ articles { nodes { title body mentions { entity { name } } claims { fact { type } } } } }", "articles, claims, entities, facts, mentions, select")]
    public async Task A_level_of_a_query_is_one_call_to_the_store(string query, string calls)
    {
        api.Store.Calls.Clear();

        await api.AskAsync(query);

        string.Join(", ", api.Store.Calls.Order(StringComparer.Ordinal)).ShouldBe(calls);
    }

    [Fact]
    public async Task An_entity_that_is_asked_for_twice_is_read_once()
    {
        api.Store.Calls.Clear();

        await api.AskAsync("query($id: ID!) { a: person(id: $id) { name } b: node(id: $id) { name } nodes(ids: [$id]) { name } }", new { id = SampleGraph.He.Id });

        api.Store.Calls.ShouldBe(["entities"]);
    }
}
