using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Access;
using KnowledgeGraph.GraphQL.Subscriptions;
using KnowledgeGraph.GraphQL.Tests.Serving;
using KnowledgeGraph.GraphQL.Tests.WebSockets;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.GraphQL.Tests.Access;

/// <summary>A server that answers only those who have a key.</summary>
public sealed class AccessTests : IAsyncLifetime
{
    private const string Question = "{ people { totalCount } }";
    private const string Mutation = "mutation { undoJudgement(id: \"x\", by: \"编辑甲\") { judgement { id } } }";

    private readonly TemporaryFolder _folder = new();
    private string _reader = "", _editor = "";
    private Api _api = null!;

    public async ValueTask InitializeAsync()
    {
        var file = new KeyFile(_folder["keys.json"]);
        (_reader, _editor) = (file.Make("读者", Role.Reader, TimeProvider.System.GetUtcNow()), file.Make("编辑", Role.Editor, TimeProvider.System.GetUtcNow()));
        _api = new ClosedApi(new AccessOptions { AnonymousReading = false, KeyFile = _folder["keys.json"], AuditFile = _folder["audit.jsonl"] });
        await _api.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _api.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(null, "This server answers those who have a key; send it as 'Authorization: Bearer KEY'.")]
    [InlineData("Bearer kg_00000000_wrong", "The key or token does not count here, or no longer.")]
    [InlineData("Basic bWU6bWU=", "This server answers those who have a key; send it as 'Authorization: Bearer KEY'.")]
    [InlineData("Bearer a.b.c", "The key or token does not count here, or no longer.")]
    public async Task Without_a_key_that_counts_nothing_is_answered(string? authorization, string reason)
    {
        using var response = await AskAsync(authorization, Question);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        response.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
        var error = (await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("errors")[0];
        error.GetProperty("message").GetString().ShouldBe(reason);
        error.GetProperty("extensions").GetProperty("code").GetString().ShouldBe("UNAUTHENTICATED");
    }

    [Fact]
    public async Task A_reader_reads_and_changes_nothing()
    {
        (await AnswerAsync(_reader, Question)).ShouldContain("totalCount");
        (await AnswerAsync(_reader, Mutation)).ShouldContain("FORBIDDEN");
    }

    [Fact]
    public async Task An_editor_may_change()
    {
        var answer = await AnswerAsync(_editor, Mutation);

        answer.ShouldNotContain("FORBIDDEN");
        answer.ShouldContain("BAD_ARGUMENT");
    }

    [Fact]
    public async Task Each_mutation_is_noted_with_who_and_what_became_of_it()
    {
        await AnswerAsync(_reader, Mutation);
        await AnswerAsync(_editor, Mutation);

        var lines = (await ReadWhileOpenAsync(_folder["audit.jsonl"])).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line)).ToList();
        lines.Select(line => line.GetProperty("outcome").GetString()).ShouldBe(["FORBIDDEN", "BAD_ARGUMENT"]);
        lines[1].GetProperty("who").GetString().ShouldStartWith("编辑 (");
        lines[1].GetProperty("mutation").GetString().ShouldBe("undoJudgement");
        lines[1].GetProperty("arguments").GetProperty("by").GetString().ShouldBe("编辑甲");
        lines[1].GetProperty("address").GetString().ShouldBe("127.0.0.1");
    }

    [Fact]
    public async Task A_socket_takes_the_key_in_its_first_message()
    {
        await using var socket = await TestSocket.ReadyAsync(_api.Address, new { authorization = "Bearer " + _reader });
        await socket.SubscribeAsync("1", Question);
        (await socket.NextAsync("next", "1")).ToString().ShouldContain("totalCount");
    }

    [Theory]
    [InlineData("""{"type":"connection_init"}""")]
    [InlineData("""{"type":"connection_init","payload":{"authorization":"Bearer kg_00000000_wrong"}}""")]
    public async Task A_socket_without_a_key_that_counts_is_closed(string init)
    {
        await using var socket = await TestSocket.OpenAsync(_api.Address);

        await socket.SendAsync(init);

        (await socket.NextAsync()).ShouldBeNull();
        socket.Closed.Code.ShouldBe(4403);
    }

    [Fact]
    public async Task A_socket_ends_when_its_key_is_revoked()
    {
        await using var api = new ClosedApi(new AccessOptions { AnonymousReading = false, KeyFile = _folder["keys.json"] }, new SubscriptionLimits { InitTimeout = TimeSpan.FromSeconds(2), Recheck = TimeSpan.FromMilliseconds(200) });
        await api.InitializeAsync();
        await using var socket = await TestSocket.ReadyAsync(api.Address, new { authorization = "Bearer " + _reader });
        await socket.SubscribeAsync("1", "subscription { graphChanged { sequence } }");

        var file = new KeyFile(_folder["keys.json"]);
        file.Revoke(file.Read()[0].Id, TimeProvider.System.GetUtcNow());

        (await socket.NextAsync()).ShouldBeNull();
        socket.Closed.ShouldBe((4403, "The key or token does not count here, or no longer."));
    }

    [Fact]
    public async Task Health_and_the_page_of_the_editor_need_no_key()
    {
        (await _api.Http.GetStringAsync("/healthz", TestContext.Current.CancellationToken)).ShouldBe("Healthy");
        using var page = new HttpRequestMessage(HttpMethod.Get, "/graphql");
        page.Headers.Accept.ParseAdd("text/html");
        using var response = await _api.Http.SendAsync(page, TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<string> AnswerAsync(string key, string query)
    {
        using var response = await AskAsync("Bearer " + key, query);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private async Task<HttpResponseMessage> AskAsync(string? authorization, string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        if (authorization is not null) request.Headers.Authorization = AuthenticationHeaderValue.Parse(authorization);
        return await _api.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static async Task<string> ReadWhileOpenAsync(string path)
    {
        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private sealed class ClosedApi(AccessOptions access, SubscriptionLimits? subscriptions = null) : Api
    {
        protected override AccessOptions Access { get; } = access;

        protected override SubscriptionLimits Subscriptions { get; } = subscriptions ?? new();
    }
}
