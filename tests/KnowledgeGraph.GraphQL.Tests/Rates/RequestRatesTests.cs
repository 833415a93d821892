using System.Net;
using System.Net.Http.Headers;
using System.Security.Claims;
using KnowledgeGraph.GraphQL.Access;
using KnowledgeGraph.GraphQL.Rates;
using KnowledgeGraph.GraphQL.Tests.Serving;
using KnowledgeGraph.GraphQL.Tests.WebSockets;

namespace KnowledgeGraph.GraphQL.Tests.Rates;

/// <summary>One request a minute and address, and as many with a key: so slow that no test waits for the next.</summary>
public sealed class RequestRatesTests : IAsyncLifetime
{
    private const string Key = "a key for tests";

    private readonly Api _api = new SlowApi();

    public ValueTask InitializeAsync() => _api.InitializeAsync();

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    [Fact]
    public async Task Who_sends_too_much_is_told_when_to_come_again()
    {
        await _api.AskAsync("{ __typename }");

        using var response = await _api.Http.GetAsync("/graphql?query={__typename}", TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        response.Headers.RetryAfter!.Delta.ShouldNotBeNull().ShouldBeGreaterThan(TimeSpan.Zero);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("RATE_LIMITED");
    }

    [Fact]
    public async Task A_key_has_a_rate_of_its_own()
    {
        await _api.AskAsync("{ __typename }");
        _api.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Key);

        await _api.AskAsync("{ __typename }");

        (await _api.RefusalAsync("{ __typename }")).ShouldBe(("RATE_LIMITED", (await _api.RefusalAsync("{ __typename }")).Message));
        (await _api.RefusalAsync("{ __typename }")).Message.ShouldContain("from this key");
    }

    [Fact]
    public async Task Trying_keys_has_its_rate_too()
    {
        _api.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "wrong");

        (await _api.RefusalAsync("{ __typename }")).Code.ShouldBe("UNAUTHENTICATED");
        (await _api.RefusalAsync("{ __typename }")).Code.ShouldBe("RATE_LIMITED");
    }

    [Fact]
    public async Task Trying_keys_on_sockets_has_the_same_rate()
    {
        (await CloseOfAsync("Bearer wrong")).Code.ShouldBe(4403);

        var (code, reason) = await CloseOfAsync("Bearer wrong");

        code.ShouldBe(1013);
        reason!.ShouldStartWith("Too many keys that don't count came from this address");
    }

    [Fact]
    public async Task However_many_others_tried_from_an_address_the_right_key_counts_there()
    {
        foreach (var _ in Enumerable.Range(0, 3)) await CloseOfAsync("Bearer wrong");

        _api.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Key);
        await using var socket = await TestSocket.ReadyAsync(_api.Address, new { authorization = "Bearer " + Key });

        await _api.AskAsync("{ __typename }");
    }

    [Fact]
    public void Who_has_the_name_of_another_takes_none_of_its_requests()
    {
        using var rates = new RequestRates(new RateLimits { PerKey = 1, BurstSeconds = 60 });
        ClaimsIdentity[] namesakes =
        [
            new([new(ClaimTypes.NameIdentifier, ""), new(ClaimTypes.Name, "editor")], KeyAuthentication.SchemeName),
            new([new(ClaimTypes.NameIdentifier, "1a2b3c4d"), new(ClaimTypes.Name, "editor")], KeyAuthentication.SchemeName),
            new([new("iss", "https://one.example"), new("sub", "editor")], "AuthenticationTypes.Federation", "sub", "roles"),
            new([new("iss", "https://two.example"), new("sub", "editor")], "AuthenticationTypes.Federation", "sub", "roles"),
        ];

        foreach (var again in new[] { false, true })
        {
            foreach (var namesake in namesakes)
            {
                var caller = new Caller();
                caller.Is(new ClaimsPrincipal(namesake), IPAddress.Loopback);
                caller.Name.ShouldBe("editor");
                (rates.Refuse(caller) is not null).ShouldBe(again);
            }
        }
    }

    [Fact]
    public async Task Of_many_wrong_keys_at_once_no_more_are_answered_than_the_rate_lets()
    {
        using var rates = new RequestRates(new RateLimits { PerAddress = 1, BurstSeconds = 300 });

        var refused = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(() => rates.RefuseTry(IPAddress.Loopback) is not null)));

        refused.Count(isRefused => !isRefused).ShouldBe(5);
    }

    [Fact]
    public async Task An_operation_on_a_socket_is_a_request()
    {
        await using var socket = await TestSocket.ReadyAsync(_api.Address);
        await socket.SubscribeAsync("1", "{ __typename }");
        await socket.NextAsync("next", "1");
        await socket.NextAsync("complete", "1");

        await socket.SubscribeAsync("2", "{ __typename }");

        (await socket.NextAsync("error", "2"))[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe("RATE_LIMITED");
    }

    [Fact]
    public async Task Health_is_not_counted()
    {
        await _api.AskAsync("{ __typename }");

        (await _api.Http.GetStringAsync("/healthz", TestContext.Current.CancellationToken)).ShouldBe("Healthy");
    }

    private async Task<(int Code, string? Reason)> CloseOfAsync(string authorization)
    {
        await using var socket = await TestSocket.OpenAsync(_api.Address);
        await socket.SendAsync(new { type = "connection_init", payload = new { authorization } });
        (await socket.NextAsync()).ShouldBeNull();
        return socket.Closed;
    }

    private sealed class SlowApi : Api
    {
        protected override RateLimits Rates { get; } = new() { PerAddress = 1, PerKey = 1, BurstSeconds = 60 };

        protected override AccessOptions Access { get; } = new() { EditorKey = Key };
    }
}
