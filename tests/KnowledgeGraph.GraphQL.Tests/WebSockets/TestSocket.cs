using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.GraphQL.Tests.WebSockets;

/// <summary>A real WebSocket to the API; sends what a test says, right or wrong.</summary>
internal sealed class TestSocket : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly byte[] _buffer = new byte[1 << 20];

    public (int Code, string? Reason) Closed => ((int)_socket.CloseStatus!, _socket.CloseStatusDescription);

    /// <summary>A socket that is open and nothing else.</summary>
    public static async Task<TestSocket> OpenAsync(Uri address, string? protocol = "graphql-transport-ws", params (string Name, string Value)[] headers)
    {
        var socket = new TestSocket();
        if (protocol is not null) socket._socket.Options.AddSubProtocol(protocol);
        foreach (var (name, value) in headers) socket._socket.Options.SetRequestHeader(name, value);
        await socket._socket.ConnectAsync(new UriBuilder(address) { Scheme = "ws", Path = "/graphql" }.Uri, TestContext.Current.CancellationToken);
        return socket;
    }

    /// <summary>A socket that the server has acknowledged.</summary>
    public static async Task<TestSocket> ReadyAsync(Uri address, object? payload = null)
    {
        var socket = await OpenAsync(address);
        await socket.SendAsync(new { type = "connection_init", payload });
        (await socket.NextAsync())!.Value.GetProperty("type").GetString().ShouldBe("connection_ack");
        return socket;
    }

    public Task SendAsync(object message) => SendAsync(JsonSerializer.Serialize(message));

    public Task SendAsync(string text, WebSocketMessageType type = WebSocketMessageType.Text) =>
        _socket.SendAsync(Encoding.UTF8.GetBytes(text), type, endOfMessage: true, TestContext.Current.CancellationToken);

    public Task SubscribeAsync(string id, string query, object? variables = null) => SendAsync(new { id, type = "subscribe", payload = new { query, variables } });

    /// <summary>The next message; null when the server has closed the socket.</summary>
    public async Task<JsonElement?> NextAsync()
    {
        var length = 0;
        while (true)
        {
            var part = await _socket.ReceiveAsync(new ArraySegment<byte>(_buffer, length, _buffer.Length - length), TestContext.Current.CancellationToken);
            if (part.MessageType == WebSocketMessageType.Close) return null;
            length += part.Count;
            if (part.EndOfMessage) return JsonElement.Parse(_buffer.AsSpan(0, length));
        }
    }

    /// <summary>The next message, which must be of that type and operation.</summary>
    public async Task<JsonElement> NextAsync(string type, string id)
    {
        var message = (await NextAsync()).ShouldNotBeNull();
        message.GetProperty("type").GetString().ShouldBe(type, message.ToString());
        message.GetProperty("id").GetString().ShouldBe(id);
        return message.TryGetProperty("payload", out var payload) ? payload : default;
    }

    public async ValueTask DisposeAsync()
    {
        if (_socket.State == WebSocketState.Open) await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        _socket.Dispose();
    }
}
