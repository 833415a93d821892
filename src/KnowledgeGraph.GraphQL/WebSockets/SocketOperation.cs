using System.Security.Claims;
using System.Threading.Channels;
using GraphQL;
using GraphQL.Execution;
using KnowledgeGraph.GraphQL.Access;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Rates;
using KnowledgeGraph.GraphQL.Subscriptions;
using KnowledgeGraph.GraphQL.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.GraphQL.WebSockets;

/// <summary>One operation on a socket, from <c>subscribe</c> to <c>complete</c> or <c>error</c>.</summary>
internal sealed class SocketOperation(string id, QueryExecutor executor, SocketWriter writer, HttpContext http, ClaimsPrincipal? who)
{
    private bool _ended;

    /// <summary>Runs it to its end; cancelled, it sends nothing more.</summary>
    /// <param name="request">What to run.</param>
    /// <param name="ended">Called before the client hears that it ended, so that the id can be used again.</param>
    /// <param name="cancellation">The client completed it, or the socket ends.</param>
    public async Task RunAsync(QueryRequest request, Action ended, CancellationToken cancellation)
    {
        try
        {
            await using var scope = http.RequestServices.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
            await AnswerAsync(request, scope.ServiceProvider, ended, cancellation);
            await EndAsync(SocketMessage.Complete, null, ended, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Nobody listens any more.
        }
        catch (Exception error)
        {
            Log.OperationFailed(http.RequestServices.GetRequiredService<ILogger<SocketOperation>>(), error);
            await EndAsync(SocketMessage.Error, new ExecutionErrors { new UnhandledError("", error) }, ended, CancellationToken.None);
        }
    }

    private async Task AnswerAsync(QueryRequest request, IServiceProvider services, Action ended, CancellationToken cancellation)
    {
        using var measure = RequestMeasure.WebSocket();
        var caller = services.GetRequiredService<Caller>();
        caller.Is(who, http.Connection.RemoteIpAddress);
        if (services.GetRequiredService<RequestRates>().Refuse(caller) is { } tooMany)
        {
            measure.Ends(ErrorCode.RateLimited);
            await EndAsync(SocketMessage.Error, new[] { tooMany.Error }, ended, cancellation);
            return;
        }
        var (document, refusal) = executor.Open(request);
        measure.Reads(document, request.OperationName);
        var result = refusal ?? await executor.ExecuteAsync(request, document!, services, cancellation);
        measure.Ends(result);
        var subscribes = document is not null && Operations.Subscribes(document, request.OperationName);
        if (result.Streams?.Values.SingleOrDefault() is { } stream)
        {
            // What lasts is counted among subscriptions, not as a long request.
            measure.Dispose();
            await FollowAsync(stream, services.GetRequiredService<Flow>(), cancellation);
        }
        else if (result.Executed && !subscribes) await writer.WriteAsync(SocketMessage.Next, id, result, cancellation);
        else await EndAsync(SocketMessage.Error, result.Errors, ended, cancellation);
    }

    private async Task EndAsync(string type, object? payload, Action ended, CancellationToken cancellation)
    {
        if (_ended) return;
        _ended = true;
        ended();
        await writer.WriteAsync(type, id, payload, cancellation);
    }

    private async Task FollowAsync(IObservable<ExecutionResult> stream, Flow flow, CancellationToken cancellation)
    {
        var results = Channel.CreateUnbounded<ExecutionResult>();
        using var subscription = stream.Subscribe(new Queue(results.Writer));
        Instruments.Subscriptions.Add(1);
        try
        {
            await foreach (var result in results.Reader.ReadAllAsync(cancellation))
            {
                await writer.WriteAsync(SocketMessage.Next, id, result, cancellation);
                flow.Leave();
            }
        }
        finally
        {
            Instruments.Subscriptions.Add(-1);
        }
    }

    private sealed class Queue(ChannelWriter<ExecutionResult> results) : IObserver<ExecutionResult>
    {
        public void OnNext(ExecutionResult value) => results.TryWrite(value);

        public void OnError(Exception error)
        {
            results.TryWrite(new ExecutionResult(error as ExecutionError ?? new UnhandledError("", error)));
            results.TryComplete();
        }

        public void OnCompleted() => results.TryComplete();
    }
}
