using KnowledgeGraph.GraphQL.Tests.Serving;

namespace KnowledgeGraph.GraphQL.Tests.Questions;

/// <summary>The graph questions, asked of the small invented graph.</summary>
public sealed class QuestionFieldsTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task A_roster_has_a_line_for_each_post_asked_for_even_where_nobody_is_known()
    {
        var data = await api.AskAsync("""{ roster(of: "柳溪县", on: "2024-03-20", posts: ["县长", "县委书记"]) { post state person { name } position { id } issueBefore issueAfter } }""");

        var lines = data.GetProperty("roster").EnumerateArray().ToList();
        lines.Select(line => line.GetProperty("state").GetString()).ShouldBe(["known", "unknown"]);
        lines[0].GetProperty("person").GetProperty("name").GetString().ShouldBe("何静");
        lines[0].GetProperty("issueBefore").GetString().ShouldBe("2024-03-05");
        lines[0].GetProperty("issueAfter").GetString().ShouldBe("2024-04-02");
    }

    [Fact]
    public async Task An_organisation_is_found_by_another_form_of_its_name()
    {
        var data = await api.AskAsync("""{ succession(of: "县水务局", post: "局长") { person { name } evidence { quote article { title } } } }""");

        var line = data.GetProperty("succession")[0];
        line.GetProperty("person").GetProperty("name").GetString().ShouldBe("周岚");
        line.GetProperty("evidence")[0].GetProperty("quote").GetString().ShouldBe("柳溪县水务局代局长周岚");
    }

    [Fact]
    public async Task Two_who_attended_one_event_met_there_and_are_one_step_apart()
    {
        var data = await api.AskAsync("""{ meetings(a: "何静", b: "周岚") { date event { name } evidence { quote } } paths(from: "何静", to: "周岚") { path length } }""");

        data.GetProperty("meetings")[0].GetProperty("date").GetString().ShouldBe("2024-03-04");
        data.GetProperty("meetings")[0].GetProperty("evidence").GetArrayLength().ShouldBeGreaterThan(0);
        data.GetProperty("paths")[0].GetProperty("length").GetInt32().ShouldBe(1);
    }

    [Theory]
    [InlineData("PARTICIPATED_IN", 1)]
    [InlineData("HOLDS", 0)]
    public async Task A_path_goes_by_the_facts_that_are_named_alone(string edge, int paths)
    {
        var data = await api.AskAsync("query($edges: [String!]) { paths(from: \"何静\", to: \"周岚\", edges: $edges) { steps { facts { type } } } }", new { edges = new[] { edge } });

        data.GetProperty("paths").GetArrayLength().ShouldBe(paths);
        foreach (var fact in data.GetProperty("paths").EnumerateArray().SelectMany(path => path.GetProperty("steps")[0].GetProperty("facts").EnumerateArray())) fact.GetProperty("type").GetString().ShouldBe(edge);
    }

    [Fact]
    public async Task A_path_by_facts_that_there_are_not_is_refused() =>
        (await api.RefusalAsync("{ paths(from: \"何静\", to: \"周岚\", edges: [\"LIKES\"]) { length } }")).Message.ShouldStartWith("'edges' has 'LIKES'; it can have");

    [Fact]
    public async Task Who_signed_an_article_is_not_counted_as_named_in_it()
    {
        var data = await api.AskAsync("""{ coMentions(person: "何静") { person { name } articles shared { title } } }""");

        var other = data.GetProperty("coMentions")[0];
        other.GetProperty("person").GetProperty("name").GetString().ShouldBe("周岚");
        other.GetProperty("articles").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Participants_are_found_by_words_of_the_event_and_its_day()
    {
        var data = await api.AskAsync("""{ participations(event: "防汛会", on: "2024-03-04", role: "chair") { person { name } role post } eventCounts(person: "何静") { count events { name } } }""");

        data.GetProperty("participations")[0].GetProperty("person").GetProperty("name").GetString().ShouldBe("何静");
        data.GetProperty("eventCounts")[0].GetProperty("count").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task A_person_and_a_position_have_their_tenures()
    {
        var data = await api.AskAsync("""{ people(where: { name: { eq: "何静" } }) { nodes { tenures { post of { name } knownFrom } } } positions(where: { name: { eq: "柳溪县县长" } }) { nodes { tenures { person { name } } conflicts { day } } } }""");

        data.GetProperty("people").GetProperty("nodes")[0].GetProperty("tenures")[0].GetProperty("knownFrom").GetString().ShouldBe("2024-03-05");
        data.GetProperty("positions").GetProperty("nodes")[0].GetProperty("tenures")[0].GetProperty("person").GetProperty("name").GetString().ShouldBe("何静");
    }

    [Fact]
    public async Task What_nobody_knows_is_an_empty_answer()
    {
        var data = await api.AskAsync("""{ holders(of: "无此县", post: "县长", on: "2024-03-20") { state } career(person: "无此人") { title } projectStates(project: "无此项目") { status } silences(person: "无此人") { lastSeen } statements(of: "无此物") { quote } timeline(of: "无此物") { event } cooperations(a: "无此县") { since } namesakes(name: "无此人") { post } }""");

        foreach (var answer in data.EnumerateObject()) answer.Value.GetArrayLength().ShouldBe(0, answer.Name);
    }
}
