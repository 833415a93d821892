using System.Net.WebSockets;
using KnowledgeGraph.GraphQL.Access;
using KnowledgeGraph.GraphQL.Subscriptions;
using KnowledgeGraph.GraphQL.Tests.Serving;

namespace KnowledgeGraph.GraphQL.Tests.WebSockets;

public sealed class SocketLimitsTests
{
    [Fact]
    public async Task More_operations_than_allowed_are_refused_until_one_is_completed()
    {
        await using var api = await ApiAsync(new SubscriptionLimits { Operations = 1 });
        await using var socket = await TestSocket.ReadyAsync(api.Address);
        await socket.SubscribeAsync("a", "subscription { graphChanged { sequence } }");

        await socket.SubscribeAsync("b", "{ __typename }");
        (await socket.NextAsync("error", "b"))[0].GetProperty("message").GetString().ShouldBe("1 operations run on this socket; the limit is 1. Complete one, or open another socket.");

        await socket.SendAsync(new { id = "a", type = "complete" });
        await socket.SubscribeAsync("b", "{ __typename }");
        await socket.NextAsync("next", "b");
    }

    [Fact]
    public async Task A_client_that_does_not_begin_is_sent_away()
    {
        await using var api = await ApiAsync(new SubscriptionLimits { InitTimeout = TimeSpan.FromMilliseconds(200) });
        await using var socket = await TestSocket.OpenAsync(api.Address);

        (await socket.NextAsync()).ShouldBeNull();

        socket.Closed.ShouldBe((4408, "Connection initialisation timeout"));
    }

    [Theory]
    [InlineData(2, 100)]
    [InlineData(100, 2)]
    public async Task More_sockets_than_allowed_are_not_opened(int all, int perAddress)
    {
        await using var api = await ApiAsync(new SubscriptionLimits { Sockets = all, SocketsPerAddress = perAddress });
        await using var first = await TestSocket.ReadyAsync(api.Address);
        await using var second = await TestSocket.ReadyAsync(api.Address);

        (await Should.ThrowAsync<WebSocketException>(() => TestSocket.OpenAsync(api.Address))).Message.ShouldContain("503");
    }

    [Fact]
    public async Task One_key_has_no_more_sockets_than_allowed_and_may_come_again_later()
    {
        await using var api = await ApiAsync(new SubscriptionLimits { SocketsPerKey = 1 }, "a key for tests");
        var payload = new { authorization = "Bearer a key for tests" };
        await using var first = await TestSocket.ReadyAsync(api.Address, payload);
        await using var second = await TestSocket.OpenAsync(api.Address);

        await second.SendAsync(new { type = "connection_init", payload });

        (await second.NextAsync()).ShouldBeNull();
        second.Closed.ShouldBe((1013, "This key has 1 sockets open, and may have no more."));
    }

    private static async Task<Api> ApiAsync(SubscriptionLimits limits, string? key = null)
    {
        var api = new NarrowApi(limits, key);
        await api.InitializeAsync();
        return api;
    }

    private sealed class NarrowApi(SubscriptionLimits limits, string? key) : Api
    {
        protected override AccessOptions Access { get; } = new() { EditorKey = key };

        protected override SubscriptionLimits Subscriptions { get; } = limits;
    }
}
