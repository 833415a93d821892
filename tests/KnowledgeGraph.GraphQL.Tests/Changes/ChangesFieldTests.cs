using KnowledgeGraph.GraphQL.Tests.Serving;

namespace KnowledgeGraph.GraphQL.Tests.Changes;

public sealed class ChangesFieldTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task A_commit_tells_its_cause_and_what_it_did()
    {
        var data = await api.AskAsync(
            """
            { changes { sequence cause at articles
                entities { kind before { name } after { type name attributes { name value } } mergedInto }
                facts { kind after { type subject object confidence } } } }
            """);

        var change = data.GetProperty("changes")[0];
        change.GetProperty("sequence").GetInt32().ShouldBe(1);
        change.GetProperty("cause").GetString().ShouldBe("INGESTED");
        change.GetProperty("at").GetString().ShouldBe("2024-05-06T07:08:09Z");
        change.GetProperty("articles").GetArrayLength().ShouldBe(2);
        change.GetProperty("entities")[0].ToString().ShouldBe(
            """{"kind":"ADDED","before":null,"after":{"type":"District","name":"柳溪县","attributes":[{"name":"adcode","value":"999901"},{"name":"level","value":"county"}]},"mergedInto":null}""");
        change.GetProperty("facts")[0].GetProperty("after").GetProperty("subject").GetString().ShouldBe(SampleGraph.He.Id);
    }

    [Fact]
    public async Task Nothing_follows_the_last_commit()
    {
        var data = await api.AskAsync("{ changes(since: 1) { sequence } }");

        data.GetProperty("changes").GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("since: -1", "'since' is -1")]
    [InlineData("first: 51", "'first' is 51; it must lie between 1 and 50")]
    public async Task Arguments_out_of_bounds_are_refused(string arguments, string reason)
    {
        var refusal = await api.RefusalAsync($"{{ changes({arguments}) {{ sequence }} }}");

        refusal.Message.ShouldContain(reason);
    }
}
