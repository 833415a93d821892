using GraphQL;
using GraphQL.Execution;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.GraphQL.Errors;

/// <summary>What a client sees of an error: the message and a code of ours or of validation, never what went wrong inside.</summary>
internal sealed class SafeErrorInfo : ErrorInfoProvider
{
    public SafeErrorInfo()
        : base(options => (options.ExposeCodes, options.ExposeData) = (false, false))
    {
    }

    public override ErrorInfo GetInfo(ExecutionError executionError)
    {
        if (executionError is not UnhandledError unhandled) return Told(executionError);
        var code = ErrorCode.Of(unhandled);
        return new ErrorInfo
        {
            Message = unhandled.InnerException is StoreReplacedException ? "The store was replaced while it was served; the server has to be started again."
                : code == ErrorCode.StoreUnavailable ? "The store can't answer now; try again later." : "Something went wrong inside; the server's log tells what.",
            Extensions = new Dictionary<string, object?> { ["code"] = code },
        };
    }

    private ErrorInfo Told(ExecutionError error)
    {
        var info = base.GetInfo(error);
        if (error is not RefusedException { RetryAfter: { } wait }) return info;
        info.Extensions = new Dictionary<string, object?>(info.Extensions ?? new Dictionary<string, object?>()) { ["code"] = error.Code, ["retryAfter"] = (int)wait.TotalSeconds };
        return info;
    }
}
