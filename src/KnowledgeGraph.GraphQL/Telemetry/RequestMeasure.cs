using System.Diagnostics;
using GraphQL;
using GraphQLParser.AST;
using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Telemetry;

/// <summary>Measures one request and traces it, from here to its disposal.</summary>
internal sealed class RequestMeasure : IDisposable
{
    private readonly string _transport;
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly Activity? _activity = Instruments.Activities.StartActivity("graphql", ActivityKind.Server);
    private string _operation = "none";
    private bool _recorded;
    private string _outcome = "ok";

    private RequestMeasure(string transport) => _transport = transport;

    public static RequestMeasure Http() => new("http");

    public static RequestMeasure WebSocket() => new("websocket");

    public void Reads(GraphQLDocument? document, string? name)
    {
        var operation = document?.Definitions.OfType<GraphQLOperationDefinition>().FirstOrDefault(operation => name is null || operation.Name?.StringValue == name);
        if (operation is null) return;
        _operation = operation.Operation switch { OperationType.Mutation => "mutation", OperationType.Subscription => "subscription", _ => "query" };
        if (_activity is null) return;
        _activity.DisplayName = $"graphql {_operation} {operation.Name?.StringValue}".TrimEnd();
        _activity.SetTag(Instruments.OperationTag, _operation);
        _activity.SetTag("graphql.operation.name", operation.Name?.StringValue);
    }

    public void Ends(ExecutionResult result)
    {
        if (result.Errors?.FirstOrDefault() is { } error) Ends(ErrorCode.Of(error));
    }

    public void Ends(string code) => _outcome = code;

    /// <summary>Records it; a second time does nothing.</summary>
    public void Dispose()
    {
        if (_recorded) return;
        _recorded = true;
        var tags = new TagList { { Instruments.OperationTag, _operation }, { Instruments.OutcomeTag, _outcome }, { Instruments.TransportTag, _transport } };
        Instruments.Requests.Record(Stopwatch.GetElapsedTime(_start).TotalSeconds, tags);
        _activity?.SetTag(Instruments.OutcomeTag, _outcome);
        if (_outcome != "ok") _activity?.SetStatus(ActivityStatusCode.Error, _outcome);
        _activity?.Dispose();
    }
}
