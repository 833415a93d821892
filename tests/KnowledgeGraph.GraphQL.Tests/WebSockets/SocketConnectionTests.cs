using System.Net.WebSockets;
using KnowledgeGraph.GraphQL.Subscriptions;
using KnowledgeGraph.GraphQL.Tests.Serving;

namespace KnowledgeGraph.GraphQL.Tests.WebSockets;

/// <summary>The protocol graphql-transport-ws, with its close codes.</summary>
public sealed class SocketConnectionTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task A_query_is_answered_and_completed()
    {
        await using var socket = await TestSocket.ReadyAsync(api.Address);

        await socket.SubscribeAsync("1", "query($n: Int) { people(first: $n) { totalCount } }", new { n = 1 });

        (await socket.NextAsync("next", "1")).ToString().ShouldBe("""{"data":{"people":{"totalCount":3}}}""");
        await socket.NextAsync("complete", "1");
    }

    [Fact]
    public async Task A_document_that_is_wrong_or_too_dear_ends_with_its_errors_and_the_socket_stays()
    {
        await using var socket = await TestSocket.ReadyAsync(api.Address);

        await socket.SubscribeAsync("1", "{ nonsense }");
        (await socket.NextAsync("error", "1"))[0].GetProperty("message").GetString()!.ShouldContain("nonsense");

        await socket.SubscribeAsync("1", "{ " + string.Concat(Enumerable.Repeat("__typename ", 501)) + "}");
        (await socket.NextAsync("error", "1"))[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe("LIMIT_EXCEEDED");
    }

    [Fact]
    public async Task A_ping_is_answered_before_and_after_the_beginning()
    {
        await using var socket = await TestSocket.OpenAsync(api.Address);
        await socket.SendAsync(new { type = "ping" });
        (await socket.NextAsync())!.Value.ToString().ShouldContain("pong");
        await socket.SendAsync(new { type = "pong" });
        await socket.SendAsync(new { type = "connection_init" });

        (await socket.NextAsync())!.Value.ToString().ShouldContain("connection_ack");
    }

    [Theory]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":"{ __typename }"}}""", 4401, "Unauthorized")]
    [InlineData("not JSON", 4400, "The message is no JSON.")]
    [InlineData("[]", 4400, "A message is a JSON object with a 'type'.")]
    [InlineData("""{"type":"start"}""", 4400, "The 'type' is none of connection_init, ping, pong, subscribe, complete.")]
    [InlineData("""{"type":"complete"}""", 4400, "The message needs an 'id', a text of 1 to 200 characters.")]
    [InlineData("""{"type":"subscribe","id":"1"}""", 4400, "The payload of 'subscribe' must be a JSON object.")]
    [InlineData("""{"type":"connection_init","payload":1}""", 4400, "The payload of 'connection_init' must be a JSON object.")]
    public async Task What_breaks_the_protocol_closes_the_socket_with_its_code(string message, int code, string reason)
    {
        await using var socket = await TestSocket.OpenAsync(api.Address);

        await socket.SendAsync(message);

        (await socket.NextAsync()).ShouldBeNull();
        socket.Closed.ShouldBe((code, reason));
    }

    [Fact]
    public async Task A_request_without_query_closes_the_socket()
    {
        await using var socket = await TestSocket.ReadyAsync(api.Address);

        await socket.SendAsync("""{"type":"subscribe","id":"1","payload":{}}""");

        (await socket.NextAsync()).ShouldBeNull();
        socket.Closed.ShouldBe((4400, "'query' is missing; give a GraphQL document."));
    }

    [Fact]
    public async Task Binary_messages_and_long_ones_close_the_socket()
    {
        await using var binary = await TestSocket.OpenAsync(api.Address);
        await binary.SendAsync("{}", WebSocketMessageType.Binary);
        (await binary.NextAsync()).ShouldBeNull();
        binary.Closed.Code.ShouldBe(4400);

        await using var longer = await TestSocket.OpenAsync(api.Address);
        await longer.SendAsync(new string(' ', new SubscriptionLimits().MessageBytes + 1));
        (await longer.NextAsync()).ShouldBeNull();
        longer.Closed.ShouldBe(((int)WebSocketCloseStatus.MessageTooBig, "The message is longer than 65536 bytes."));
    }

    [Fact]
    public async Task A_second_beginning_closes_the_socket()
    {
        await using var socket = await TestSocket.ReadyAsync(api.Address);

        await socket.SendAsync(new { type = "connection_init" });

        (await socket.NextAsync()).ShouldBeNull();
        socket.Closed.ShouldBe((4429, "Too many initialisation requests"));
    }

    [Fact]
    public async Task An_id_that_runs_already_closes_the_socket()
    {
        await using var socket = await TestSocket.ReadyAsync(api.Address);
        await socket.SubscribeAsync("a", "subscription { graphChanged { sequence } }");

        await socket.SubscribeAsync("a", "{ __typename }");

        (await socket.NextAsync()).ShouldBeNull();
        socket.Closed.ShouldBe((4409, "Subscriber for a already exists"));
    }

    [Fact]
    public async Task A_socket_that_offers_no_protocol_of_ours_is_closed()
    {
        await using var socket = await TestSocket.OpenAsync(api.Address, protocol: null);

        (await socket.NextAsync()).ShouldBeNull();
        socket.Closed.ShouldBe((4406, "Subprotocol not acceptable"));
    }

    [Theory]
    [InlineData("http://elsewhere.example", false)]
    [InlineData("null", false)]
    [InlineData("", true)]
    public async Task A_page_of_another_site_opens_no_socket(string origin, bool opens)
    {
        var opening = () => TestSocket.OpenAsync(api.Address, "graphql-transport-ws", ("Origin", origin.Length > 0 ? origin : api.Address.GetLeftPart(UriPartial.Authority)));

        if (opens) await (await opening()).DisposeAsync();
        else (await opening.ShouldThrowAsync<WebSocketException>()).Message.ShouldContain("403");
    }
}
