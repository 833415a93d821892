using System.Net.Http.Headers;
using KnowledgeGraph.GraphQL.Access;
using KnowledgeGraph.GraphQL.Tests.Serving;
using KnowledgeGraph.GraphQL.Tests.WebSockets;

namespace KnowledgeGraph.GraphQL.Tests.Access;

/// <summary>Tokens of an OpenID issuer beside keys.</summary>
public sealed class TokenTests
{
    private static DateTime Later => TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(1);

    [Fact]
    public async Task A_token_reads_and_one_of_an_editor_changes()
    {
        await using var issuer = await TestIssuer.StartAsync();
        await using var api = await ApiAsync(issuer);

        (await AnswerAsync(api, issuer.Token("甲", "graph", Later), "{ __typename }")).ShouldContain("Query");
        (await AnswerAsync(api, issuer.Token("甲", "graph", Later, "reader"), Undo)).ShouldContain("FORBIDDEN");
        (await AnswerAsync(api, issuer.Token("乙", "graph", Later, "reader", "editor"), Undo)).ShouldContain("BAD_ARGUMENT");
    }

    [Fact]
    public async Task A_token_for_another_or_of_another_or_too_old_does_not_count()
    {
        await using var issuer = await TestIssuer.StartAsync();
        await using var stranger = await TestIssuer.StartAsync();
        await using var api = await ApiAsync(issuer);

        foreach (var token in new[] { issuer.Token("甲", "another", Later), stranger.Token("甲", "graph", Later), issuer.Token("甲", "graph", Later.AddHours(-2)) })
            (await AnswerAsync(api, token, "{ __typename }")).ShouldContain("UNAUTHENTICATED");
    }

    [Fact]
    public async Task While_the_issuer_is_away_its_tokens_open_nothing()
    {
        await using var issuer = await TestIssuer.StartAsync();
        await using var api = await ApiAsync(issuer);
        await issuer.StopAsync();

        (await AnswerAsync(api, issuer.Token("甲", "graph", Later), "{ __typename }")).ShouldContain("ISSUER_UNAVAILABLE");
    }

    [Fact]
    public async Task While_the_issuer_is_away_a_socket_is_told_to_try_again_later()
    {
        await using var issuer = await TestIssuer.StartAsync();
        await using var api = await ApiAsync(issuer);
        await issuer.StopAsync();
        await using var socket = await TestSocket.OpenAsync(api.Address);

        await socket.SendAsync(new { type = "connection_init", payload = new { authorization = "Bearer " + issuer.Token("甲", "graph", Later) } });

        (await socket.NextAsync()).ShouldBeNull();
        socket.Closed.ShouldBe((1013, "The issuer of the token does not answer now; try again later."));
    }

    private const string Undo = "mutation { undoJudgement(id: \"x\", by: \"编辑甲\") { judgement { id } } }";

    private static async Task<Api> ApiAsync(TestIssuer issuer)
    {
        var api = new TrustingApi(new AccessOptions { AnonymousReading = false, Issuer = new TokenIssuer(issuer.Address, "graph") });
        await api.InitializeAsync();
        return api;
    }

    private static async Task<string> AnswerAsync(Api api, string token, string query)
    {
        api.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return (await api.SendAsync(query)).ToString();
    }

    private sealed class TrustingApi(AccessOptions access) : Api
    {
        protected override AccessOptions Access { get; } = access;
    }
}
