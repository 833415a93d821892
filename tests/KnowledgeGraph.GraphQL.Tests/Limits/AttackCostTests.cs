using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Tests.Serving;

namespace KnowledgeGraph.GraphQL.Tests.Limits;

/// <summary>What attacks cost, told by the counter of this process's processor time; so nothing else may run beside.</summary>
[Collection(Alone)]
[CollectionDefinition(Alone, DisableParallelization = true)]
public sealed class AttackCostTests(Api api) : IClassFixture<Api>
{
    public const string Alone = "processor time";

    private const int Times = 8;
    private const int Rounds = 6;
    private const double MostMilliseconds = 50;

    public static TheoryData<string> Names => [.. Attacks.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_attack_is_refused_with_its_reason_for_little_processor_time(string name)
    {
        var error = await RefusalAsync(name);
        error.GetProperty("message").GetString().ShouldNotBeNullOrWhiteSpace();
        error.GetProperty("extensions").GetProperty("code").GetString().ShouldNotBe("INTERNAL");

        for (var i = 0; i < Times; i++) await RefusalAsync(name);
        var each = await EachAsync(name);
        for (var round = 1; round < Rounds && each.TotalMilliseconds >= MostMilliseconds; round++) each = await EachAsync(name);

        // The client's own work is in it, so the server's is less.
        each.TotalMilliseconds.ShouldBeLessThan(MostMilliseconds, name);
    }

    /// <summary>The processor time of one refusal; what the process compiles or collects meanwhile is in it, so that one round alone can mislead.</summary>
    private async Task<TimeSpan> EachAsync(string name)
    {
        var before = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < Times; i++) await RefusalAsync(name);
        return (Environment.CpuUsage.TotalTime - before) / Times;
    }

    [Fact]
    public async Task Others_are_answered_meanwhile()
    {
        var attacks = Attacks.All.Keys.SelectMany(name => Enumerable.Repeat(name, 4)).Select(RefusalAsync).ToList();

        for (var i = 0; i < 20; i++) (await api.AskAsync("{ people { totalCount } }")).GetProperty("people").GetProperty("totalCount").GetInt32().ShouldBe(3);

        await Task.WhenAll(attacks);
    }

    private async Task<JsonElement> RefusalAsync(string name)
    {
        using var body = new StringContent(Attacks.All[name], Encoding.UTF8, "application/json");
        using var response = await api.Http.PostAsync("/graphql", body, TestContext.Current.CancellationToken);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        answer.TryGetProperty("errors", out var errors).ShouldBeTrue($"{name}: {answer.ToString()[..Math.Min(500, answer.ToString().Length)]}");
        return errors[0];
    }
}
