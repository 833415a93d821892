using System.Net.WebSockets;

namespace KnowledgeGraph.GraphQL.WebSockets;

/// <summary>Why the server ends a socket: the close codes of graphql-transport-ws, and three of the WebSocket protocol.</summary>
internal static class SocketClose
{
    public const WebSocketCloseStatus BadMessage = (WebSocketCloseStatus)4400;
    public const WebSocketCloseStatus Unauthorized = (WebSocketCloseStatus)4401;
    public const WebSocketCloseStatus Forbidden = (WebSocketCloseStatus)4403;
    public const WebSocketCloseStatus WrongProtocol = (WebSocketCloseStatus)4406;
    public const WebSocketCloseStatus InitTimeout = (WebSocketCloseStatus)4408;
    public const WebSocketCloseStatus SubscriberExists = (WebSocketCloseStatus)4409;
    public const WebSocketCloseStatus TooManyInits = (WebSocketCloseStatus)4429;

    /// <summary>The issuer is away, too many keys were tried, or there is no place: clients (npm graphql-ws, for one) come again after a while.</summary>
    public const WebSocketCloseStatus TryAgainLater = (WebSocketCloseStatus)1013;

    public const WebSocketCloseStatus TooLong = WebSocketCloseStatus.MessageTooBig;
    public const WebSocketCloseStatus ServerEnds = WebSocketCloseStatus.EndpointUnavailable;
}
