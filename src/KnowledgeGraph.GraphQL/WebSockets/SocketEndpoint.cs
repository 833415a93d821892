using System.Net;
using GraphQL;
using KnowledgeGraph.GraphQL.Access;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Http;
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
    private readonly Lock _lock = new();
    private readonly Dictionary<IPAddress, int> _open = [];
    private int _all;

    public async Task HandleAsync(HttpContext http)
    {
        if (!MayCome(http.Request))
        {
            // Browsers send a page's origin and let any page open a socket; what another site's page may not fetch, it may not follow.
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        var address = http.Connection.RemoteIpAddress ?? IPAddress.None;
        if (!TakePlace(address))
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }
        try
        {
            await TalkAsync(http);
        }
        finally
        {
            LeavePlace(address);
        }
    }

    private bool TakePlace(IPAddress address)
    {
        lock (_lock)
        {
            var open = _open.GetValueOrDefault(address);
            if (_all >= _limits.Sockets || open >= _limits.SocketsPerAddress) return false;
            _open[address] = open + 1;
            _all++;
            return true;
        }
    }

    private void LeavePlace(IPAddress address)
    {
        lock (_lock)
        {
            _all--;
            if (--_open[address] == 0) _open.Remove(address);
        }
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
        using var connection = new SocketConnection(socket, http, admission, executor, requests, serializer, _limits, time);
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
