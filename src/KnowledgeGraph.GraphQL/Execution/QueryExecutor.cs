using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using KnowledgeGraph.GraphQL.Documents;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Limits;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Runs a request: limits, validation, price, then the query itself, all within its time.</summary>
internal sealed class QueryExecutor(
    IDocumentExecuter executer, ISchema schema, PersistedDocuments documents, QueryLimits limits, TimeProvider time, ILogger<QueryExecutor> logger)
{
    /// <summary>Parses and measures; the result tells a refusal.</summary>
    public (GraphQLDocument? Document, ExecutionResult? Refusal) Open(QueryRequest request)
    {
        try
        {
            return (documents.Open(request), null);
        }
        catch (ExecutionError error)
        {
            return (null, new ExecutionResult(error));
        }
    }

    public async Task<ExecutionResult> ExecuteAsync(QueryRequest request, GraphQLDocument document, IServiceProvider services, CancellationToken cancellation)
    {
        // A subscription lasts; what it reads for each message is small.
        var lasts = Operations.Subscribes(document, request.OperationName);
        using var late = new CancellationTokenSource(lasts ? Timeout.InfiniteTimeSpan : limits.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, late.Token);
        try
        {
            return Shortened(await executer.ExecuteAsync(new ExecutionOptions
            {
                Schema = schema,
                Query = request.DocumentId is null ? request.Query : null,
                Document = document,
                OperationName = request.OperationName,
                Variables = request.Variables,
                Extensions = request.Extensions,
                RequestServices = services,
                CancellationToken = lasts ? cancellation : either.Token,
                UnhandledExceptionDelegate = context =>
                {
                    Log.FieldFailed(logger, context.FieldContext?.FieldDefinition.Name ?? "request", context.OriginalException);
                    return Task.CompletedTask;
                },
            }));
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            return new ExecutionResult(new RefusedException(ErrorCode.Timeout, $"The query took longer than {limits.Timeout.TotalSeconds:0} s; ask for less at once."));
        }
    }

    /// <summary>With no more errors than the limit, and one that says how many there are besides, or that validation ended with more to come.</summary>
    private ExecutionResult Shortened(ExecutionResult result)
    {
        if (result.Errors?.OfType<TooManyMistakes>().FirstOrDefault() is { } many) result.Errors = [.. many.Told, many];
        else if (result.Errors is { } errors && errors.Count > limits.Errors)
            result.Errors = [.. errors.Take(limits.Errors), new ExecutionError($"… and {errors.Count - limits.Errors} more errors.") { Code = ErrorCode.LimitExceeded }];
        return result;
    }
}
