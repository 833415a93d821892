using System.Net.WebSockets;

namespace KnowledgeGraph.GraphQL.WebSockets;

/// <summary>A client broke the protocol: the socket is closed with that code and reason.</summary>
internal sealed class SocketRefusedException(WebSocketCloseStatus code, string reason) : Exception(reason)
{
    public WebSocketCloseStatus Code { get; } = code;
}
