using KnowledgeGraph.GraphQL.Tests.Serving;

namespace KnowledgeGraph.GraphQL.Tests.Types;

public sealed class RelationFieldTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task A_relation_leads_to_the_node_with_the_fact_and_its_evidence()
    {
        var data = await api.AskAsync(
            """
            query($id: ID!) { person(id: $id) { holds { totalCount edges { node { title } fact {
                state confidence articles firstSeen lastSeen attributes { name value }
                evidence(first: 5) { quote start end rule confidence attributes { name value } article { title issueDate } }
            } } } } }
            """,
            new { id = SampleGraph.He.Id });

        var holds = data.GetProperty("person").GetProperty("holds");
        holds.GetProperty("totalCount").GetInt32().ShouldBe(1);
        holds.GetProperty("edges").ToString().ShouldBe(
            """
            [{"node":{"title":"县长"},"fact":{"state":"held","confidence":0.9,"articles":2,"firstSeen":"2024-03-05","lastSeen":"2024-04-02","attributes":[{"name":"state","value":"held"}],"evidence":[{"quote":"县长何静","start":0,"end":4,"rule":"test","confidence":0.95,"attributes":[{"name":"state","value":"held"}],"article":{"title":"防汛工作会召开","issueDate":"2024-03-05"}},{"quote":"县长何静","start":28,"end":32,"rule":"test","confidence":0.8,"attributes":[{"name":"asOf","value":"2024-04-02"},{"name":"state","value":"held"}],"article":{"title":"何静到竹桥镇调研","issueDate":"2024-04-02"}}]}}]
            """);
    }

    [Fact]
    public async Task It_is_followed_from_the_other_end_by_its_other_name()
    {
        var data = await api.AskAsync("query($id: ID!) { position(id: $id) { holders { nodes { name } } postOf { nodes { __typename name } } } }", new { id = SampleGraph.Director.Id });

        data.GetProperty("position").ToString().ShouldBe("""{"holders":{"nodes":[{"name":"周岚"}]},"postOf":{"nodes":[{"__typename":"Organization","name":"柳溪县水务局"}]}}""");
    }

    [Fact]
    public async Task An_edge_without_direction_is_seen_from_both_ends()
    {
        var data = await api.AskAsync(
            "query($a: ID!, $b: ID!) { district(id: $a) { cooperatesWith { nodes { name } } } organization(id: $b) { cooperatesWith { nodes { name } } } }",
            new { a = SampleGraph.County.Id, b = SampleGraph.Bureau.Id });

        data.ToString().ShouldBe("""{"district":{"cooperatesWith":{"nodes":[{"name":"柳溪县水务局"}]}},"organization":{"cooperatesWith":{"nodes":[{"name":"柳溪县"}]}}}""");
    }

    [Fact]
    public async Task Facts_are_filtered_by_what_is_stated_of_the_edge()
    {
        var data = await api.AskAsync(
            "query($id: ID!) { event(id: $id) { participants(where: { edge: { role: { eq: chair } } }) { totalCount nodes { name } } } }", new { id = SampleGraph.Meeting.Id });

        data.GetProperty("event").GetProperty("participants").ToString().ShouldBe("""{"totalCount":1,"nodes":[{"name":"何静"}]}""");
    }

    [Fact]
    public async Task A_page_of_facts_goes_on_after_its_cursor()
    {
        const string Query = "query($id: ID!, $after: String) { person(id: $id) { participatedIn(first: 1, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } } }";
        var first = (await api.AskAsync(Query, new { id = SampleGraph.He.Id })).GetProperty("person").GetProperty("participatedIn");

        var second = (await api.AskAsync(Query, new { id = SampleGraph.He.Id, after = first.GetProperty("pageInfo").GetProperty("endCursor").GetString() })).GetProperty("person").GetProperty("participatedIn");

        first.GetProperty("nodes")[0].GetProperty("name").GetString().ShouldBe("何静到竹桥镇调研");
        first.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean().ShouldBeTrue();
        second.GetProperty("nodes")[0].GetProperty("name").GetString().ShouldBe("柳溪县防汛工作会");
        second.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task A_cursor_of_another_entity_is_refused_with_its_reason()
    {
        var data = await api.AskAsync("query($id: ID!) { person(id: $id) { holds { edges { cursor } } } }", new { id = SampleGraph.He.Id });
        var cursor = data.GetProperty("person").GetProperty("holds").GetProperty("edges")[0].GetProperty("cursor").GetString();

        var (code, message) = await api.RefusalAsync("query($id: ID!, $after: String) { person(id: $id) { holds(after: $after) { nodes { name } } } }", new { id = SampleGraph.Zhou.Id, after = cursor });

        code.ShouldBe("BAD_CURSOR");
        message.ShouldContain($"it belongs to holds of {SampleGraph.He.Id}");
    }

    [Fact]
    public async Task A_fact_is_found_by_its_id_and_names_its_ends()
    {
        var data = await api.AskAsync(
            "query($id: ID!) { fact(id: $id) { __typename id type subject { name } object { name } ... on HoldsFact { state startDate } } }", new { id = SampleGraph.ZhouHolds.Id });

        data.GetProperty("fact").ToString().ShouldBe(
            $$"""{"__typename":"HoldsFact","id":"{{SampleGraph.ZhouHolds.Id}}","type":"HOLDS","subject":{"name":"周岚"},"object":{"name":"柳溪县水务局局长"},"state":"acting","startDate":null}""");
    }
}
