using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Security.Claims;
using GraphQL;
using KnowledgeGraph.GraphQL.Access;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Http;
using KnowledgeGraph.GraphQL.Subscriptions;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.GraphQL.WebSockets;

/// <summary>One socket that speaks graphql-transport-ws, from its opening to its end.</summary>
internal sealed class SocketConnection(
    WebSocket socket, HttpContext http, Admission admission, SocketPlaces keys, QueryExecutor executor, RequestReader requests, IGraphQLTextSerializer serializer, SubscriptionLimits limits, TimeProvider time) : IDisposable
{
    private readonly SocketReader _reader = new(socket, limits.MessageBytes);
    private readonly SocketWriter _writer = new(socket, serializer);
    private readonly ConcurrentDictionary<string, RunningOperation> _operations = [];
    private bool _acknowledged;
    private ClaimsPrincipal? _who;
    private string? _authorization;
    private IDisposable? _place;

    /// <summary>Answers until either side ends it.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using var life = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var watch = WatchAsync(life.Token);
        try
        {
            while (await _reader.ReadAsync(CancellationToken.None) is { } message) await HandleAsync(message, life.Token);
            await _writer.CloseAsync(WebSocketCloseStatus.NormalClosure, "", CancellationToken.None);
        }
        catch (SocketRefusedException refusal)
        {
            await _writer.CloseAsync(refusal.Code, refusal.Message, CancellationToken.None);
            await DrainAsync();
        }
        await life.CancelAsync();
        await Task.WhenAll(_operations.Values.Select(running => running.Task).Append(watch)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Tells the client that the server goes, or refuses it; the reading ends when the client has closed, too.</summary>
    public Task CloseAsync(WebSocketCloseStatus code, string reason) => _writer.CloseAsync(code, reason, CancellationToken.None);

    public void Dispose()
    {
        _place?.Dispose();
        _writer.Dispose();
    }

    /// <summary>A client that has been told the reason closes its side; who does not is left alone.</summary>
    private async Task DrainAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2), time);
        await _reader.DrainAsync(patience.Token);
    }

    /// <summary>Sends away who does not begin, and whose key or token counts no longer.</summary>
    private async Task WatchAsync(CancellationToken cancellation)
    {
        await Task.Delay(limits.InitTimeout, time, cancellation);
        if (!_acknowledged)
        {
            await CloseAsync(SocketClose.InitTimeout, "Connection initialisation timeout");
            return;
        }
        while (true)
        {
            await Task.Delay(limits.Recheck, time, cancellation);
            try
            {
                await AdmitAsync();
            }
            catch (SocketRefusedException refusal)
            {
                await CloseAsync(refusal.Code, refusal.Message);
                return;
            }
        }
    }

    private async Task HandleAsync(SocketMessage message, CancellationToken cancellation)
    {
        switch (message.Type)
        {
            case SocketMessage.Init:
                await InitAsync(message, cancellation);
                break;
            case SocketMessage.Ping:
                await _writer.WriteAsync(SocketMessage.Pong, cancellation: cancellation);
                break;
            case SocketMessage.Subscribe:
                await SubscribeAsync(message, cancellation);
                break;
            case SocketMessage.Complete:
                Complete(message.Id);
                break;
        }
    }

    private async Task InitAsync(SocketMessage message, CancellationToken cancellation)
    {
        if (_acknowledged) throw new SocketRefusedException(SocketClose.TooManyInits, "Too many initialisation requests");
        _authorization = message.Text("authorization") ?? message.Text("Authorization");
        _who = await AdmitAsync();
        if (Caller.IdOf(_who) is { } key && (_place = keys.Take(key)) is null)
            throw new SocketRefusedException(SocketClose.TryAgainLater, $"This key has {limits.SocketsPerKey} sockets open, and may have no more.");
        _acknowledged = true;
        await _writer.WriteAsync(SocketMessage.Acknowledge, cancellation: cancellation);
    }

    /// <summary>By the payload's <c>authorization</c>, which is what browsers can send, else by the header of the opening.</summary>
    private async Task<ClaimsPrincipal?> AdmitAsync()
    {
        try
        {
            return await admission.AdmitAsync(_authorization ?? http.Request.Headers.Authorization.ToString(), http.Connection.RemoteIpAddress);
        }
        catch (HttpRefusedException refusal)
        {
            throw new SocketRefusedException(refusal.Status == StatusCodes.Status401Unauthorized ? SocketClose.Forbidden : SocketClose.TryAgainLater, refusal.Message);
        }
    }

    private async Task SubscribeAsync(SocketMessage message, CancellationToken cancellation)
    {
        if (!_acknowledged) throw new SocketRefusedException(SocketClose.Unauthorized, "Unauthorized");
        // A key that was revoked or changed its role since counts as it is now.
        _who = await AdmitAsync();
        if (_operations.ContainsKey(message.Id)) throw new SocketRefusedException(SocketClose.SubscriberExists, $"Subscriber for {message.Id} already exists");
        if (_operations.Count >= limits.Operations)
        {
            ExecutionError[] errors = [new RefusedException(ErrorCode.LimitExceeded, $"{_operations.Count} operations run on this socket; the limit is {limits.Operations}. Complete one, or open another socket.")];
            await _writer.WriteAsync(SocketMessage.Error, message.Id, errors, cancellation);
            return;
        }
        var request = RequestOf(message);
        var running = _operations[message.Id] = new RunningOperation(cancellation);
        running.Task = Task.Run(() => RunAsync(message.Id, request, running), CancellationToken.None);
    }

    private async Task RunAsync(string id, QueryRequest request, RunningOperation running)
    {
        using (running) await new SocketOperation(id, executor, _writer, http, _who).RunAsync(request, () => _operations.TryRemove(KeyValuePair.Create(id, running)), running.Token);
    }

    private QueryRequest RequestOf(SocketMessage message)
    {
        try
        {
            return requests.FromObject(message.Payload);
        }
        catch (HttpRefusedException refusal)
        {
            throw new SocketRefusedException(SocketClose.BadMessage, refusal.Message);
        }
    }

    private void Complete(string id)
    {
        if (_operations.TryRemove(id, out var running)) running.Stop();
    }
}
