using KnowledgeGraph.GraphQL.Tests.Serving;

namespace KnowledgeGraph.GraphQL.Tests.Aggregates;

public sealed class AggregateTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task A_list_is_counted_and_spanned_whatever_the_page()
    {
        var data = await api.AskAsync("{ events(first: 1) { nodes { name } aggregate { count min max } } }");

        data.GetProperty("events").GetProperty("nodes").GetArrayLength().ShouldBe(1);
        data.GetProperty("events").GetProperty("aggregate").ToString().ShouldBe("""{"count":2,"min":"2024-03-04","max":"2024-04"}""");
    }

    [Theory]
    [InlineData("{ events { aggregate { buckets(by: KIND) { key count node { id } } } } }", "[{'key':'Meeting','count':1,'node':null},{'key':'Visit','count':1,'node':null}]")]
    [InlineData("{ events { aggregate { buckets(by: MONTH) { key count } } } }", "[{'key':'2024-03','count':1},{'key':'2024-04','count':1}]")]
    [InlineData("{ events { aggregate { buckets(by: YEAR) { key count } } } }", "[{'key':'2024','count':2}]")]
    [InlineData("{ events { aggregate { buckets(by: HELD_IN) { count node { name } } } } }", "[{'count':1,'node':{'name':'竹桥镇'}}]")]
    [InlineData("{ events { aggregate { buckets(by: PARTICIPANTS, first: 1) { count node { name } } } } }", "[{'count':2,'node':{'name':'何静'}}]")]
    [InlineData("{ events(where: { kind: { eq: Visit } }) { aggregate { buckets(by: PARTICIPANTS) { count node { name } } } } }", "[{'count':1,'node':{'name':'何静'}}]")]
    public async Task Buckets_count_what_entities_have_in_common(string query, string buckets)
    {
        var data = await api.AskAsync(query);

        data.GetProperty("events").GetProperty("aggregate").GetProperty("buckets").ToString().ShouldBe(buckets.Replace('\'', '"'));
    }

    [Theory]
    [InlineData("{ events { aggregate { __typename } } }", "")]
    [InlineData("{ events { aggregate { count } } }", "count")]
    [InlineData("{ events { aggregate { buckets(by: KIND) { key } } } }", "buckets")]
    [InlineData("{ events { aggregate { buckets(by: HELD_IN) { node { name } } } } }", "buckets, entities")]
    [InlineData("{ events { aggregate { min } } }", "select")]
    public async Task Only_what_is_selected_is_asked_of_the_store(string query, string calls)
    {
        api.Store.Calls.Clear();

        await api.AskAsync(query);

        string.Join(", ", api.Store.Calls.Order(StringComparer.Ordinal)).ShouldBe(calls);
    }

    [Fact]
    public async Task Many_looks_at_everything_are_refused_by_their_price()
    {
        var buckets = string.Join(' ', Enumerable.Range(0, 45).Select(i => $"b{i}: buckets(by: KIND, first: 1) {{ key }}"));

        (await api.RefusalAsync($"{{ events {{ aggregate {{ {buckets} }} }} }}")).Code.ShouldBe("LIMIT_EXCEEDED");
    }
}
