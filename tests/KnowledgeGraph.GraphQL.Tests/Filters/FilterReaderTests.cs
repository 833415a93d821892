using KnowledgeGraph.GraphQL.Tests.Serving;

namespace KnowledgeGraph.GraphQL.Tests.Filters;

public sealed class FilterReaderTests(Api api) : IClassFixture<Api>
{
    [Theory]
    [InlineData("", "何静 周岚 林夏")]
    [InlineData("where: {}", "何静 周岚 林夏")]
    [InlineData("""where: { name: { eq: "何静" } }""", "何静")]
    [InlineData("""where: { name: { eq: "何县长" } }""", "")]
    [InlineData("""where: { anyName: { in: ["何县长", "林夏"] } }""", "何静 林夏")]
    [InlineData("""where: { name: { startsWith: "周" } }""", "周岚")]
    [InlineData("""where: { name: { contains: "岚" } }""", "周岚")]
    [InlineData("""where: { name: { contains: "静", startsWith: "周" } }""", "")]
    [InlineData("where: { official: { eq: true } }", "何静 周岚")]
    [InlineData("where: { official: { eq: false } }", "林夏")]
    [InlineData("where: { official: null }", "何静 周岚 林夏")]
    [InlineData("""where: { OR: [{ name: { eq: "何静" } }, { official: { eq: false } }] }""", "何静 林夏")]
    [InlineData("where: { OR: [] }", "")]
    [InlineData("""where: { AND: [{ official: { eq: true } }, { NOT: { name: { eq: "何静" } } }] }""", "周岚")]
    [InlineData("""where: { NOT: { name: { eq: "何静" } }, official: { eq: true } }""", "周岚")]
    [InlineData("""where: { holds: { some: { title: { eq: "局长" } } } }""", "周岚")]
    [InlineData("where: { holds: { some: {} } }", "何静 周岚")]
    [InlineData("where: { holds: { none: {} } }", "林夏")]
    [InlineData("""where: { participatedIn: { all: { kind: { eq: Meeting } } } }""", "周岚 林夏")]
    [InlineData("""where: { participatedIn: { some: { heldIn: { some: { name: { eq: "竹桥镇" } } } } } }""", "何静")]
    public async Task People_are_filtered(string where, string names)
    {
        var arguments = string.Join(", ", new[] { "orderBy: NAME_ASC", where }.Where(part => part.Length > 0));

        var data = await api.AskAsync($"{{ people({arguments}) {{ totalCount nodes {{ name }} }} }}");

        var people = data.GetProperty("people");
        people.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("name").GetString()!)
            .ShouldBe(names.Split(' ', StringSplitOptions.RemoveEmptyEntries), ignoreOrder: true);
        people.GetProperty("totalCount").GetInt32().ShouldBe(people.GetProperty("nodes").GetArrayLength());
    }

    [Theory]
    [InlineData("""eq: "2024-03-04" """, "柳溪县防汛工作会")]
    [InlineData("""eq: "2024-03" """, "")]
    [InlineData("""in: ["2024-03-04", "2024-04"]""", "柳溪县防汛工作会 何静到竹桥镇调研")]
    [InlineData("""within: "2024-03" """, "柳溪县防汛工作会")]
    [InlineData("""within: "2024" """, "柳溪县防汛工作会 何静到竹桥镇调研")]
    [InlineData("""lt: "2024-04" """, "柳溪县防汛工作会")]
    [InlineData("""lt: "2024-03-04" """, "")]
    [InlineData("""lte: "2024-03-04" """, "柳溪县防汛工作会")]
    [InlineData("""gt: "2024-03-04" """, "何静到竹桥镇调研")]
    [InlineData("""gt: "2024-04-10" """, "")]
    [InlineData("""gte: "2024-04" """, "何静到竹桥镇调研")]
    [InlineData("""gte: "2024-03", lt: "2024-04" """, "柳溪县防汛工作会")]
    public async Task Events_are_filtered_by_their_date(string condition, string names)
    {
        var data = await api.AskAsync($"{{ events(where: {{ date: {{ {condition} }} }}) {{ nodes {{ name }} }} }}");

        data.GetProperty("events").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("name").GetString()!)
            .ShouldBe(names.Split(' ', StringSplitOptions.RemoveEmptyEntries), ignoreOrder: true);
    }

    [Fact]
    public async Task Values_of_filters_can_be_variables()
    {
        var data = await api.AskAsync(
            "query($where: EventWhere) { events(where: $where) { nodes { name } } }", new { where = new { kind = new { @in = new[] { "Visit", "Signing" } }, date = new { gte = "2024" } } });

        data.GetProperty("events").GetProperty("nodes")[0].GetProperty("name").GetString().ShouldBe("何静到竹桥镇调研");
    }

    [Theory]
    [InlineData("""{ people(where: { name: { contains: "" } }) { totalCount } }""", "BAD_ARGUMENT", "'name.contains' is empty")]
    [InlineData("""{ events(where: { date: { eq: "2024-13" } }) { totalCount } }""", "ARGUMENTS_OF_CORRECT_TYPE", "2024-13")]
    [InlineData("""{ events(where: { kind: { eq: Party } }) { totalCount } }""", "ARGUMENTS_OF_CORRECT_TYPE", "Party")]
    public async Task What_makes_no_sense_is_refused_by_name(string query, string code, string reason)
    {
        var refusal = await api.RefusalAsync(query);

        refusal.Code.ShouldBe(code);
        refusal.Message.ShouldContain(reason);
    }

    [Fact]
    public async Task Too_many_conditions_are_refused()
    {
        var many = Enumerable.Repeat(new { name = new { eq = "何静" } }, 60);

        var refusal = await api.RefusalAsync("query($many: [PersonWhere!]) { people(where: { OR: $many }) { totalCount } }", new { many });

        refusal.Code.ShouldBe("LIMIT_EXCEEDED");
        refusal.Message.ShouldContain("more than 50 conditions");
    }

    [Fact]
    public async Task Too_many_values_are_refused()
    {
        var many = Enumerable.Range(0, 201).Select(i => $"m{i}");

        var refusal = await api.RefusalAsync("query($ids: [ID!]) { people(where: { id: { in: $ids } }) { totalCount } }", new { ids = many });

        refusal.Message.ShouldContain("'id' has 201 values; the limit is 200");
    }
}
