using System.Net.WebSockets;

namespace KnowledgeGraph.GraphQL.WebSockets;

/// <summary>Reads the messages of a socket, each whole and none longer than allowed.</summary>
internal sealed class SocketReader(WebSocket socket, int longest)
{
    private readonly byte[] _buffer = new byte[4096];

    /// <summary>The next message; null where the client has closed the socket or is gone.</summary>
    /// <exception cref="SocketRefusedException">It is too long, or no text of the protocol.</exception>
    public async Task<SocketMessage?> ReadAsync(CancellationToken cancellation)
    {
        using var text = new MemoryStream();
        while (true)
        {
            if (await ReceiveAsync(cancellation) is not { } part) return null;
            if (part.MessageType == WebSocketMessageType.Binary) throw new SocketRefusedException(SocketClose.BadMessage, "Messages are text.");
            if (text.Length + part.Count > longest) throw new SocketRefusedException(SocketClose.TooLong, $"The message is longer than {longest} bytes.");
            text.Write(_buffer, 0, part.Count);
            if (part.EndOfMessage) return SocketMessage.Read(text.GetBuffer().AsMemory(0, (int)text.Length));
        }
    }

    /// <summary>Waits for the client's own closing, and throws away what comes before it.</summary>
    public async Task DrainAsync(CancellationToken cancellation)
    {
        while (await ReceiveAsync(cancellation) is not null)
        {
        }
    }

    private async Task<ValueWebSocketReceiveResult?> ReceiveAsync(CancellationToken cancellation)
    {
        try
        {
            var part = await socket.ReceiveAsync(_buffer.AsMemory(), cancellation);
            return part.MessageType == WebSocketMessageType.Close ? null : part;
        }
        catch (Exception error) when (error is WebSocketException or OperationCanceledException or IOException)
        {
            return null;
        }
    }
}
