using KnowledgeGraph.GraphQL.Tests.Serving;

namespace KnowledgeGraph.GraphQL.Tests.Dashboards;

public sealed class DashboardTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task A_graph_panel_has_flat_nodes_and_the_edges_between_them()
    {
        var data = await api.AskAsync("query($id: ID!) { graphPanel(id: $id, edges: [\"HOLDS\", \"POST_OF\"], hops: 2) { nodes { title subTitle mainStat color } edges { source target mainStat secondaryStat } } }", new { id = SampleGraph.He.Id });

        var panel = data.GetProperty("graphPanel");
        panel.GetProperty("nodes")[0].ToString().ShouldBe("""{"title":"何静","subTitle":"人物","mainStat":2,"color":"#0072B2"}""");
        panel.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("title").GetString()).ShouldBe(["何静", "柳溪县县长", "柳溪县"]);
        panel.GetProperty("edges").GetArrayLength().ShouldBe(2);
        panel.GetProperty("edges")[0].GetProperty("source").GetString().ShouldBe(SampleGraph.He.Id);
    }

    [Theory]
    [InlineData("type: Event, by: MONTH, from: \"2024-02\", to: \"2024-05\"", "2024-02-01 0, 2024-03-01 1, 2024-04-01 1, 2024-05-01 0")]
    [InlineData("type: Event", "2024-03-01 1, 2024-04-01 1")]
    [InlineData("type: Event, by: YEAR", "2024-01-01 2")]
    [InlineData("type: Event, by: DAY", "2024-03-04 1")]
    [InlineData("type: Article, by: DAY, from: \"2024-04\", to: \"2024-04-03\"", "2024-04-01 0, 2024-04-02 1, 2024-04-03 0")]
    [InlineData("type: Event, from: \"2030\"", "")]
    [InlineData("type: Event, by: YEAR, from: \"9998\", to: \"9999\"", "9998-01-01 0, 9999-01-01 0")]
    [InlineData("type: Event, by: DAY, from: \"9999-12-30\", to: \"9999-12-31\"", "9999-12-30 0, 9999-12-31 0")]
    public async Task A_series_has_a_point_for_each_period_even_where_nothing_falls_into_it(string arguments, string points)
    {
        var data = await api.AskAsync($"{{ series({arguments}) {{ time value }} }}");

        string.Join(", ", data.GetProperty("series").EnumerateArray().Select(point => $"{point.GetProperty("time").GetString()![..10]} {point.GetProperty("value")}")).ShouldBe(points);
    }

    [Theory]
    [InlineData("type: Person", "'type' is Person, which has no date of its own; Event, Article have.")]
    [InlineData("type: Event, by: DAY, from: \"1900\", to: \"2024\"", "From 1900-01-01 to 2024-12-31 lie more than 366 periods")]
    public async Task A_series_that_cannot_be_is_refused_with_the_reason(string arguments, string reason) =>
        (await api.RefusalAsync($"{{ series({arguments}) {{ time value }} }}")).Message.ShouldStartWith(reason);
}
