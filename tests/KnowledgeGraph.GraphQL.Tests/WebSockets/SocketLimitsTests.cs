using KnowledgeGraph.GraphQL.Subscriptions;
using KnowledgeGraph.GraphQL.Tests.Serving;

namespace KnowledgeGraph.GraphQL.Tests.WebSockets;

public sealed class SocketLimitsTests(SocketLimitsTests.NarrowApi api) : IClassFixture<SocketLimitsTests.NarrowApi>
{
    [Fact]
    public async Task More_operations_than_allowed_are_refused_until_one_is_completed()
    {
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
        await using var socket = await TestSocket.OpenAsync(api.Address);

        (await socket.NextAsync()).ShouldBeNull();

        socket.Closed.ShouldBe((4408, "Connection initialisation timeout"));
    }

    /// <summary>One operation on a socket, and little patience.</summary>
    public sealed class NarrowApi : Api
    {
        protected override SubscriptionLimits Subscriptions { get; } = new() { Operations = 1, InitTimeout = TimeSpan.FromMilliseconds(300) };
    }
}
