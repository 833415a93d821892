using GraphQL;
using KnowledgeGraph.GraphQL.Access;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Http;
using KnowledgeGraph.GraphQL.Rates;
using KnowledgeGraph.GraphQL.Subscriptions;
using KnowledgeGraph.GraphQL.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace KnowledgeGraph.GraphQL.WebSockets;

/// <summary>Opens sockets at the address of the API, so many at a time, and ends them with the server.</summary>
internal sealed class SocketEndpoint(
    Admission admission, QueryExecutor executor, RequestReader requests, IGraphQLTextSerializer serializer, ApiOptions options, TimeProvider time, IHostApplicationLifetime server)
{
    /// <summary>The protocol's name, which a client must offer.</summary>
    public const string Protocol = "graphql-transport-ws";

    private readonly SubscriptionLimits _limits = options.Subscriptions;
    private readonly SocketPlaces _addresses = new(options.Subscriptions.Sockets, options.Subscriptions.SocketsPerAddress);
    private readonly SocketPlaces _keys = new(options.Subscriptions.Sockets, options.Subscriptions.SocketsPerKey);

    public async Task HandleAsync(HttpContext http)
    {
        if (!MayCome(http.Request))
        {
            // Browsers send a page's origin and let any page open a socket; what another site's page may not fetch, it may not follow.
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        using var place = _addresses.Take(AddressBlock.Of(http.Connection.RemoteIpAddress));
        if (place is null)
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }
        await TalkAsync(http);
    }

    private async Task TalkAsync(HttpContext http)
    {
        var speaks = http.WebSockets.WebSocketRequestedProtocols.Contains(Protocol);
        using var socket = await http.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext
        {
            SubProtocol = speaks ? Protocol : null,
            KeepAliveInterval = _limits.KeepAlive,
            KeepAliveTimeout = _limits.KeepAlive,
        });
        using var connection = new SocketConnection(socket, http, admission, _keys, executor, requests, serializer, _limits, time);
        Instruments.Sockets.Add(1);
        if (!speaks) await connection.CloseAsync(SocketClose.WrongProtocol, "Subprotocol not acceptable");
        await using var ending = server.ApplicationStopping.Register(() => _ = connection.CloseAsync(SocketClose.ServerEnds, "The server ends"));
        await connection.RunAsync(http.RequestAborted);
        Instruments.Sockets.Add(-1);
    }

    private bool MayCome(HttpRequest request) =>
        request.Headers.Origin is not [{ Length: > 0 } origin]
        || options.Origins.Contains(origin, StringComparer.OrdinalIgnoreCase)
        || (Uri.TryCreate(origin, UriKind.Absolute, out var page) && page.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase));
}
