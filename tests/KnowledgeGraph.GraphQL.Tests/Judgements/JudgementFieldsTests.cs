using System.Net.Http.Headers;
using System.Text.Json;

namespace KnowledgeGraph.GraphQL.Tests.Judgements;

public sealed class JudgementFieldsTests : IAsyncLifetime
{
    private const string Judge = "mutation($one: ID!, $other: ID!) { judge(verdict: SAME, one: $one, other: $other, by: \"编辑甲\", why: \"任免公告\") { judgement { id state one { name quote } } entities { kind } } }";

    private readonly JudgementApi _api = new();

    public ValueTask InitializeAsync() => _api.InitializeAsync();

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    [Fact]
    public async Task What_review_asks_is_judged_listed_and_undone()
    {
        _api.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", JudgementApi.Key);
        var question = (await _api.AskAsync("{ review { type together reasonsFor one { mention name firstSeen lastSeen } other { mention } } }")).GetProperty("review")[0];
        question.GetProperty("one").GetProperty("name").GetString().ShouldBe("王宁");
        (question.GetProperty("one").GetProperty("firstSeen").GetString(), question.GetProperty("one").GetProperty("lastSeen").GetString()).ShouldBe(("2023-03-27", "2023-03-27"));
        question.GetProperty("reasonsFor").GetArrayLength().ShouldBeGreaterThan(0);

        var judged = (await _api.AskAsync(Judge, Pair(question))).GetProperty("judge");
        judged.GetProperty("judgement").GetProperty("state").GetString().ShouldBe("HOLDS");
        (await PeopleAsync()).ShouldBe(1);
        (await _api.AskAsync("{ review { type } }")).GetProperty("review").GetArrayLength().ShouldBe(0);

        await _api.AskAsync("mutation($id: ID!) { undoJudgement(id: $id, by: \"编辑甲\") { judgement { kind undoes } } }", new { id = judged.GetProperty("judgement").GetProperty("id").GetString() });
        (await PeopleAsync()).ShouldBe(2);
        (await _api.AskAsync("{ judgements { kind state by why } }")).GetProperty("judgements").EnumerateArray().Select(entry => entry.GetProperty("state").GetString())
            .ShouldBe(["HOLDS", "UNDONE"]);
    }

    [Fact]
    public async Task Nothing_is_changed_without_the_key()
    {
        var question = (await _api.AskAsync("{ review { one { mention } other { mention } } }")).GetProperty("review")[0];

        var refusal = await _api.RefusalAsync(Judge, Pair(question));

        refusal.Code.ShouldBe("FORBIDDEN");
        (await PeopleAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task What_cannot_be_judged_is_refused_with_the_reason()
    {
        _api.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", JudgementApi.Key);

        var refusal = await _api.RefusalAsync(Judge, new { one = "m1", other = "m2" });

        refusal.ShouldBe(("BAD_ARGUMENT", refusal.Message));
        refusal.Message.ShouldContain("no mention m1");
    }

    private static object Pair(JsonElement question) =>
        new { one = question.GetProperty("one").GetProperty("mention").GetString(), other = question.GetProperty("other").GetProperty("mention").GetString() };

    private async Task<int> PeopleAsync() => (await _api.AskAsync("{ people { totalCount } }")).GetProperty("people").GetProperty("totalCount").GetInt32();
}
