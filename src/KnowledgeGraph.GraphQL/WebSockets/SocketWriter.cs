using System.Net.WebSockets;
using GraphQL;
using GraphQL.Transport;

namespace KnowledgeGraph.GraphQL.WebSockets;

/// <summary>Writes to a socket, one message after the other, and nothing after the closing.</summary>
/// <remarks>A message that has begun is sent to its end: a WebSocket whose sending is cancelled is broken for all that runs on it.</remarks>
internal sealed class SocketWriter(WebSocket socket, IGraphQLTextSerializer serializer) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private bool _closed;

    /// <param name="type">The message's type.</param>
    /// <param name="id">The operation's id.</param>
    /// <param name="payload">What it carries.</param>
    /// <param name="cancellation">Ends the waiting for its turn; nothing is sent then.</param>
    public async Task WriteAsync(string type, string? id = null, object? payload = null, CancellationToken cancellation = default)
    {
        using var text = new MemoryStream();
        await serializer.WriteAsync(text, new OperationMessage { Type = type, Id = id, Payload = payload }, cancellation);
        await InTurnAsync(() => socket.SendAsync(text.GetBuffer().AsMemory(0, (int)text.Length), WebSocketMessageType.Text, WebSocketMessageFlags.EndOfMessage, CancellationToken.None).AsTask(), cancellation);
    }

    /// <summary>Says that nothing more comes, and why; the first reason counts.</summary>
    public Task CloseAsync(WebSocketCloseStatus code, string reason, CancellationToken cancellation) =>
        InTurnAsync(
            async () =>
            {
                _closed = true;
                await socket.CloseOutputAsync(code, reason, cancellation);
            },
            cancellation);

    public void Dispose() => _turn.Dispose();

    /// <summary>What can't be sent any more is dropped: the other end is gone.</summary>
    private async Task InTurnAsync(Func<Task> send, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            if (!_closed && socket.State is WebSocketState.Open or WebSocketState.CloseReceived) await send();
        }
        catch (Exception error) when (error is WebSocketException or IOException or ObjectDisposedException)
        {
            _closed = true;
        }
        finally
        {
            _turn.Release();
        }
    }
}
