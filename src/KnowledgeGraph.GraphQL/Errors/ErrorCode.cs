using GraphQL;
using GraphQL.Execution;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.GraphQL.Errors;

/// <summary>What stands in <c>extensions.code</c> of an error; errors of validation carry the codes of GraphQL.NET beside these.</summary>
public static class ErrorCode
{
    public const string BadRequest = "BAD_REQUEST";
    public const string BadArgument = "BAD_ARGUMENT";
    public const string BadCursor = "BAD_CURSOR";
    public const string CircularFragment = "NO_FRAGMENT_CYCLES";
    public const string Unauthenticated = "UNAUTHENTICATED";
    public const string IssuerUnavailable = "ISSUER_UNAVAILABLE";
    public const string Forbidden = "FORBIDDEN";
    public const string LimitExceeded = "LIMIT_EXCEEDED";
    public const string RateLimited = "RATE_LIMITED";
    public const string DocumentNotFound = "DOCUMENT_NOT_FOUND";
    public const string DocumentsOnly = "DOCUMENTS_ONLY";
    public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";
    public const string NotAcceptable = "NOT_ACCEPTABLE";
    public const string UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE";
    public const string TooLarge = "TOO_LARGE";
    public const string Timeout = "TIMEOUT";
    public const string StoreUnavailable = "STORE_UNAVAILABLE";
    public const string Internal = "INTERNAL";

    /// <summary>The code that a client sees of an error.</summary>
    internal static string Of(ExecutionError error) => error switch
    {
        UnhandledError { InnerException: StoreException } => StoreUnavailable,
        UnhandledError => Internal,
        _ => error.Code ?? Internal,
    };
}
