using System.Text.Json;
using KnowledgeGraph.GraphQL.Paging;
using KnowledgeGraph.GraphQL.Tests.Serving;

namespace KnowledgeGraph.GraphQL.Tests.Paging;

public sealed class EntityPagesTests(Api api) : IClassFixture<Api>
{
    private const string Forwards = "query($order: EntityOrder!, $after: String) { people(orderBy: $order, first: 2, after: $after) { edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }";
    private const string Backwards = "query($order: EntityOrder!, $before: String) { people(orderBy: $order, last: 2, before: $before) { edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }";

    [Theory]
    [InlineData("NAME_ASC", "何静 周岚 林夏")]
    [InlineData("NAME_DESC", "林夏 周岚 何静")]
    [InlineData("LAST_SEEN_DESC", "何静")]
    [InlineData("ARTICLES_DESC", "何静")]
    public async Task Pages_forwards_neither_repeat_nor_skip(string order, string first)
    {
        List<string> names = [];
        string? after = null;
        for (var more = true; more;)
        {
            var people = (await api.AskAsync(Forwards, new { order, after })).GetProperty("people");
            names.AddRange(NamesOf(people));
            (more, after) = (Flag(people, "hasNextPage"), people.GetProperty("pageInfo").GetProperty("endCursor").GetString());
        }

        names.ShouldBe(["何静", "周岚", "林夏"], ignoreOrder: true);
        names.Take(first.Split(' ').Length).ShouldBe(first.Split(' '));
    }

    [Fact]
    public async Task Pages_backwards_keep_the_order_of_the_list()
    {
        var last = (await api.AskAsync(Backwards, new { order = "NAME_ASC" })).GetProperty("people");
        var before = last.GetProperty("pageInfo").GetProperty("startCursor").GetString();

        var first = (await api.AskAsync(Backwards, new { order = "NAME_ASC", before })).GetProperty("people");

        NamesOf(last).ShouldBe(["周岚", "林夏"]);
        (Flag(last, "hasPreviousPage"), Flag(last, "hasNextPage")).ShouldBe((true, false));
        NamesOf(first).ShouldBe(["何静"]);
        (Flag(first, "hasPreviousPage"), Flag(first, "hasNextPage")).ShouldBe((false, true));
    }

    [Fact]
    public async Task A_cursor_of_another_order_is_refused_with_its_reason()
    {
        var people = (await api.AskAsync(Forwards, new { order = "NAME_ASC" })).GetProperty("people");
        var after = people.GetProperty("pageInfo").GetProperty("endCursor").GetString();

        var refusal = await api.RefusalAsync(Forwards, new { order = "ARTICLES_DESC", after });

        refusal.Code.ShouldBe("BAD_CURSOR");
        refusal.Message.ShouldContain("it belongs to the order NAME_ASC, the query asks for ARTICLES_DESC");
    }

    [Fact]
    public async Task A_cursor_of_another_type_is_refused_with_its_reason()
    {
        var people = (await api.AskAsync(Forwards, new { order = "NAME_ASC" })).GetProperty("people");

        var refusal = await api.RefusalAsync("query($after: String) { events(first: 2, after: $after) { nodes { id } } }", new { after = people.GetProperty("pageInfo").GetProperty("endCursor").GetString() });

        refusal.Message.ShouldContain("it belongs to people, not to events");
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("!!!")]
    [InlineData("W10")]
    [InlineData("WyIxIixudWxsLG51bGwsbnVsbCwiMCIsbnVsbF0")]
    public async Task What_is_no_cursor_is_refused(string after)
    {
        var refusal = await api.RefusalAsync(Forwards, new { order = "NAME_ASC", after });

        refusal.Code.ShouldBe("BAD_CURSOR");
        refusal.Message.ShouldContain("it is no cursor");
    }

    [Fact]
    public void A_cursor_of_a_later_version_is_refused_by_its_version()
    {
        var later = System.Buffers.Text.Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes((string[])["2", "people", "NAME_ASC", "何静", "0", "m1"]));

        Should.Throw<Exception>(() => Cursor.Read("after", later, "people", "NAME_ASC")).Message.ShouldContain("it is of version 2");
    }

    [Theory]
    [InlineData("first: 0", "'first' is 0; it must lie between 1 and 200")]
    [InlineData("first: -1000", "'first' is -1000; it must lie between 1 and 200")]
    [InlineData("first: 2000000000", "'first' is 2000000000; it must lie between 1 and 200")]
    [InlineData("last: 201", "'last' is 201; it must lie between 1 and 200")]
    [InlineData("first: 2, last: 2", "A page goes one way")]
    [InlineData("first: 2, before: \"x\"", "A page goes one way")]
    public async Task A_page_that_makes_no_sense_is_refused(string arguments, string reason)
    {
        var refusal = await api.RefusalAsync($"{{ people({arguments}) {{ nodes {{ name }} }} }}");

        refusal.Code.ShouldBe("BAD_ARGUMENT");
        refusal.Message.ShouldContain(reason);
    }

    private static IEnumerable<string> NamesOf(JsonElement connection) =>
        connection.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetProperty("name").GetString()!);

    private static bool Flag(JsonElement connection, string name) => connection.GetProperty("pageInfo").GetProperty(name).GetBoolean();
}
