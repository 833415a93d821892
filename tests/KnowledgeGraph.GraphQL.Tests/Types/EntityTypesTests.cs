using KnowledgeGraph.GraphQL.Tests.Serving;

namespace KnowledgeGraph.GraphQL.Tests.Types;

public sealed class EntityTypesTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task An_entity_is_found_by_its_id()
    {
        var data = await api.AskAsync("query($id: ID!) { person(id: $id) { id type name aliases official firstSeen lastSeen articles __typename } }", new { id = SampleGraph.He.Id });

        data.GetProperty("person").ToString().ShouldBe(
            $$"""{"id":"{{SampleGraph.He.Id}}","type":"Person","name":"何静","aliases":["何县长"],"official":true,"firstSeen":"2024-03-05","lastSeen":"2024-04-02","articles":2,"__typename":"Person"}""");
    }

    [Fact]
    public async Task The_id_of_a_mention_leads_to_the_entity_that_holds_it()
    {
        var mention = SampleGraph.Second.Mentions.Single(m => m.Entity == SampleGraph.He).Mention.Id;

        var data = await api.AskAsync("query($id: ID!) { person(id: $id) { name } node(id: $id) { name } }", new { id = mention });

        data.ToString().ShouldBe("""{"person":{"name":"何静"},"node":{"name":"何静"}}""");
    }

    [Fact]
    public async Task An_id_of_another_type_or_of_nothing_gives_null()
    {
        var data = await api.AskAsync("query($id: ID!) { person(id: $id) { name } node(id: \"m0\") { name } fact(id: \"f0\") { type } }", new { id = SampleGraph.County.Id });

        data.ToString().ShouldBe("""{"person":null,"node":null,"fact":null}""");
    }

    [Fact]
    public async Task Nodes_come_in_the_order_of_the_ids_with_null_where_there_is_none()
    {
        var data = await api.AskAsync(
            "query($ids: [ID!]!) { nodes(ids: $ids) { __typename name ... on District { level adcode } } }", new { ids = new[] { SampleGraph.Zhou.Id, "m0", SampleGraph.County.Id } });

        data.GetProperty("nodes").ToString().ShouldBe("""[{"__typename":"Person","name":"周岚"},null,{"__typename":"District","name":"柳溪县","level":"county","adcode":"999901"}]""");
    }

    [Fact]
    public async Task A_flag_that_is_not_stated_is_false()
    {
        var data = await api.AskAsync("query($id: ID!) { person(id: $id) { official } }", new { id = SampleGraph.Reporter.Id });

        data.GetProperty("person").GetProperty("official").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task A_date_is_as_partial_as_the_text_has_it()
    {
        var data = await api.AskAsync("query($id: ID!) { event(id: $id) { kind date endDate } }", new { id = SampleGraph.Visit.Id });

        data.GetProperty("event").ToString().ShouldBe("""{"kind":"Visit","date":"2024-04","endDate":null}""");
    }

    [Fact]
    public async Task An_entity_tells_where_it_is_mentioned_newest_first()
    {
        var data = await api.AskAsync("query($id: ID!) { person(id: $id) { mentionedIn(first: 1) { name occurrences { start end } article { title } } } }", new { id = SampleGraph.He.Id });

        data.GetProperty("person").GetProperty("mentionedIn")[0].GetProperty("article").GetProperty("title").GetString().ShouldBe("何静到竹桥镇调研");
    }
}
