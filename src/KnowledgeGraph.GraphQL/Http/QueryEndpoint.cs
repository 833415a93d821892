using System.Globalization;
using GraphQL;
using GraphQL.Execution;
using GraphQLParser.AST;
using KnowledgeGraph.GraphQL.Access;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Ide;
using KnowledgeGraph.GraphQL.Rates;
using KnowledgeGraph.GraphQL.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Http;

/// <summary>The one address of the API: queries by POST and GET, and the IDE page for browsers.</summary>
internal sealed class QueryEndpoint(Admission admission, RequestRates rates, RequestReader reader, QueryExecutor executor, IGraphQLTextSerializer serializer)
{
    public async Task HandleAsync(HttpContext http)
    {
        var accept = http.Request.Headers.Accept;
        var isGet = HttpMethods.IsGet(http.Request.Method);
        if (isGet && !http.Request.Query.ContainsKey("query") && !http.Request.Query.ContainsKey("documentId") && ResponseFormat.WantsPage(accept))
        {
            await IdePage.WriteAsync(http);
            return;
        }
        using var measure = RequestMeasure.Http();
        var format = ResponseFormat.Accepted(accept);
        http.Response.Headers.Vary = "Accept";
        try
        {
            if (format is null)
                throw new HttpRefusedException(StatusCodes.Status406NotAcceptable, ErrorCode.NotAcceptable, $"Answers come as {ResponseFormat.GraphQL.MediaType} or {ResponseFormat.Json.MediaType}.");
            if (!isGet && !HttpMethods.IsPost(http.Request.Method)) throw WrongMethod(http, "GET, POST", "Ask by POST, or by GET for queries.");
            await AdmitAsync(http);
            await AnswerAsync(http, format, isGet, measure);
        }
        catch (HttpRefusedException refusal)
        {
            if (refusal.Wait is { } wait) http.Response.Headers.RetryAfter = ((int)wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            if (refusal.Status == StatusCodes.Status401Unauthorized) http.Response.Headers.WWWAuthenticate = "Bearer";
            measure.Ends(refusal.Code);
            var error = new RefusedException(refusal.Code, refusal.Message) { RetryAfter = refusal.Wait };
            await WriteAsync(http, format ?? ResponseFormat.Json, refusal.Status, new ExecutionResult(error));
        }
    }

    private async Task AdmitAsync(HttpContext http)
    {
        var caller = http.RequestServices.GetRequiredService<Caller>();
        caller.Is(await admission.AdmitAsync(http), http.Connection.RemoteIpAddress);
        if (rates.Refuse(caller) is { } tooMany) throw HttpRefusedException.Of(tooMany);
    }

    private async Task AnswerAsync(HttpContext http, ResponseFormat format, bool isGet, RequestMeasure measure)
    {
        var request = isGet ? reader.FromAddress(http.Request.Query) : await reader.FromBodyAsync(http.Request, http.RequestAborted);
        var (document, result) = executor.Open(request);
        measure.Reads(document, request.OperationName);
        if (isGet && document is not null && Operations.Any(document, request.OperationName, kind => kind != OperationType.Query))
            throw WrongMethod(http, "POST", "Only queries are answered by GET; POST what changes something.");
        if (document is not null && Operations.Subscribes(document, request.OperationName))
            result = new ExecutionResult(new RefusedException(ErrorCode.BadRequest, "Subscriptions are answered over WebSocket (graphql-transport-ws) at this address."));
        result ??= await executor.ExecuteAsync(request, document!, http.RequestServices, http.RequestAborted);
        measure.Ends(result);
        await WriteAsync(http, format, StatusOf(result, format), result);
    }

    /// <summary>A failed request is 400 for those who read the status, and 200 with errors for those who don't.</summary>
    private static int StatusOf(ExecutionResult result, ResponseFormat format)
    {
        if (result.Executed || !format.StatusTells) return StatusCodes.Status200OK;
        return result.Errors?.FirstOrDefault()?.Code switch
        {
            ErrorCode.Timeout => StatusCodes.Status503ServiceUnavailable,
            _ => result.Errors?.FirstOrDefault() is UnhandledError ? StatusCodes.Status500InternalServerError : StatusCodes.Status400BadRequest,
        };
    }

    private static HttpRefusedException WrongMethod(HttpContext http, string allowed, string message)
    {
        http.Response.Headers.Allow = allowed;
        return new HttpRefusedException(StatusCodes.Status405MethodNotAllowed, ErrorCode.MethodNotAllowed, message);
    }

    private async Task WriteAsync(HttpContext http, ResponseFormat format, int status, ExecutionResult result)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = format.ContentType;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        await serializer.WriteAsync(http.Response.Body, result, http.RequestAborted);
    }
}
