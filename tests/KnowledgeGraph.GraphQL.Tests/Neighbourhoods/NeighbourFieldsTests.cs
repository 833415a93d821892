using KnowledgeGraph.GraphQL.Tests.Serving;

namespace KnowledgeGraph.GraphQL.Tests.Neighbourhoods;

public sealed class NeighbourFieldsTests(Api api) : IClassFixture<Api>
{
    private const string Around = "query($id: ID!, $hops: Int!, $edges: [String!], $types: [EntityTypeName!], $first: Int!) { neighbours(id: $id, hops: $hops, edges: $edges, types: $types, first: $first) { node { name } hops facts { type } } }";

    [Fact]
    public async Task Neighbours_come_with_the_facts_that_lead_there()
    {
        var data = await api.AskAsync(Around, new { id = SampleGraph.He.Id, hops = 1, first = 20 });

        data.GetProperty("neighbours").EnumerateArray().Select(one => one.GetProperty("node").GetProperty("name").GetString()).ShouldBe(["柳溪县县长", "柳溪县防汛工作会", "何静到竹桥镇调研"], ignoreOrder: true);
        data.GetProperty("neighbours")[0].GetProperty("facts")[0].GetProperty("type").GetString().ShouldBe("HOLDS");
    }

    [Fact]
    public async Task Narrowed_by_types_and_edges()
    {
        var data = await api.AskAsync(Around, new { id = SampleGraph.He.Id, hops = 2, first = 20, types = new[] { "Person" }, edges = new[] { "PARTICIPATED_IN" } });

        data.GetProperty("neighbours").ToString().ShouldBe("""[{"node":{"name":"周岚"},"hops":2,"facts":[{"type":"PARTICIPATED_IN"}]}]""");
    }

    [Theory]
    [InlineData(4, 20, "HOLDS", "'hops' is 4; it must lie between 1 and 3.")]
    [InlineData(1, 0, "HOLDS", "'first' is 0; it must lie between 1 and 200.")]
    [InlineData(1, 20, "LIKES", "'edges' has 'LIKES'; it can have")]
    public async Task What_cannot_be_asked_is_refused_with_the_reason(int hops, int first, string edge, string reason) =>
        (await api.RefusalAsync(Around, new { id = SampleGraph.He.Id, hops, first, edges = new[] { edge } })).Message.ShouldStartWith(reason);

    [Fact]
    public async Task Nobody_has_no_neighbours() => (await api.AskAsync(Around, new { id = "nobody", hops = 1, first = 1 })).GetProperty("neighbours").GetArrayLength().ShouldBe(0);

    [Fact]
    public async Task Who_is_together_is_counted_by_events_and_articles()
    {
        var data = await api.AskAsync("""{ together(person: "何静") { person { name } events articles shared { name } } }""");

        data.GetProperty("together").ToString().ShouldBe("""[{"person":{"name":"周岚"},"events":1,"articles":1,"shared":[{"name":"柳溪县防汛工作会"}]}]""");
    }
}
