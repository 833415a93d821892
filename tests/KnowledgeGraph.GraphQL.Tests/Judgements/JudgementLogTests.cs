using System.Net.Http.Headers;
using System.Text.Json;

namespace KnowledgeGraph.GraphQL.Tests.Judgements;

/// <summary>What was judged over one server is carried to another of the same articles.</summary>
public sealed class JudgementLogTests : IAsyncLifetime
{
    private const string Judge = "mutation($one: ID!, $other: ID!) { judge(verdict: SAME, one: $one, other: $other, by: \"编辑甲\", why: \"任免公告\") { judgement { id } } }";
    private const string Undo = "mutation($id: ID!) { undoJudgement(id: $id, by: \"编辑甲\") { judgement { id } } }";
    private const string Import = "mutation($log: [String!]!) { importJudgements(log: $log) { known waiting added { judgement { kind state } entities { kind } } } }";

    private readonly JudgementApi _one = new(), _other = new();

    public async ValueTask InitializeAsync()
    {
        foreach (var api in new[] { _one, _other })
        {
            await api.InitializeAsync();
            api.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", JudgementApi.Key);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _one.DisposeAsync();
        await _other.DisposeAsync();
    }

    [Fact]
    public async Task Two_made_one_there_are_one_here_once_the_log_is_taken_in()
    {
        await JudgeAsync();

        var import = await ImportAsync(await LogAsync());

        Counts(import).ShouldBe((1, 0, 0));
        import.GetProperty("added")[0].GetProperty("judgement").GetProperty("state").GetString().ShouldBe("HOLDS");
        import.GetProperty("added")[0].GetProperty("entities").EnumerateArray().ShouldContain(change => change.GetProperty("kind").GetString() == "REMOVED");
        (await PeopleAsync()).ShouldBe(1);
        (await LogAsync(_other)).ShouldBe(await LogAsync());
    }

    [Fact]
    public async Task A_log_sent_again_adds_what_came_since_and_an_undoing_counts_there_too()
    {
        var id = await JudgeAsync();
        await ImportAsync(await LogAsync());
        await _one.AskAsync(Undo, new { id });

        Counts(await ImportAsync(await LogAsync())).ShouldBe((1, 1, 0));

        (await PeopleAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task A_person_hidden_there_is_hidden_here()
    {
        var person = (await _one.AskAsync("{ people(first: 1) { nodes { id } } }")).GetProperty("people").GetProperty("nodes")[0].GetProperty("id").GetString();
        await _one.AskAsync("mutation($person: ID!) { hide(person: $person, by: \"编辑甲\") { judgement { id } } }", new { person });

        await ImportAsync(await LogAsync());

        (await PeopleAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task The_log_is_read_on_after_the_judgement_last_seen()
    {
        var id = await JudgeAsync();
        await _one.AskAsync(Undo, new { id });

        var first = (await _one.AskAsync("{ judgementLog(first: 1) }")).GetProperty("judgementLog");
        var rest = (await _one.AskAsync("query($id: ID!) { judgementLog(after: $id) }", new { id })).GetProperty("judgementLog");

        (await LogAsync()).ShouldBe([first[0].GetString()!, rest[0].GetString()!]);
        (await _one.RefusalAsync("{ judgementLog(after: \"j1\") }")).ShouldBe(("BAD_ARGUMENT", "'after' is j1; the log has no such judgement."));
    }

    [Fact]
    public async Task A_wrong_line_is_named_and_nothing_of_the_log_is_taken_in()
    {
        await JudgeAsync();
        var line = (await LogAsync())[0];

        (await _other.RefusalAsync(Import, new { log = new[] { line, line.Replace("编辑甲", "编辑乙", StringComparison.Ordinal) } }))
            .ShouldBe(("BAD_ARGUMENT", "Line 2 of 'log': the judgement was changed by hand; its id no longer fits."));
        (await _other.RefusalAsync(Import, new { log = Array.Empty<string>() })).ShouldBe(("BAD_ARGUMENT", "'log' is 0; it must lie between 1 and 200."));

        (await PeopleAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task Who_is_no_editor_neither_reads_the_log_nor_adds_to_it()
    {
        await JudgeAsync();
        var log = await LogAsync();
        _other.Http.DefaultRequestHeaders.Authorization = null;

        (await _other.RefusalAsync("{ judgementLog }")).ShouldBe(("FORBIDDEN", "The log of judgements names whom people hid and needs the key of an editor, sent as 'Authorization: Bearer KEY'."));
        (await _other.RefusalAsync(Import, new { log })).Code.ShouldBe("FORBIDDEN");
        (await PeopleAsync()).ShouldBe(2);
    }

    private async Task<string> JudgeAsync()
    {
        var question = (await _one.AskAsync("{ review { one { mention } other { mention } } }")).GetProperty("review")[0];
        var (one, other) = (question.GetProperty("one").GetProperty("mention").GetString(), question.GetProperty("other").GetProperty("mention").GetString());
        return (await _one.AskAsync(Judge, new { one, other })).GetProperty("judge").GetProperty("judgement").GetProperty("id").GetString()!;
    }

    private async Task<JsonElement> ImportAsync(string[] log) => (await _other.AskAsync(Import, new { log })).GetProperty("importJudgements");

    private async Task<string[]> LogAsync(JudgementApi? api = null) =>
        [.. (await (api ?? _one).AskAsync("{ judgementLog }")).GetProperty("judgementLog").EnumerateArray().Select(line => line.GetString()!)];

    private static (int Added, int Known, int Waiting) Counts(JsonElement import) =>
        (import.GetProperty("added").GetArrayLength(), import.GetProperty("known").GetInt32(), import.GetProperty("waiting").GetInt32());

    private async Task<int> PeopleAsync() => (await _other.AskAsync("{ people { totalCount } }")).GetProperty("people").GetProperty("totalCount").GetInt32();
}
