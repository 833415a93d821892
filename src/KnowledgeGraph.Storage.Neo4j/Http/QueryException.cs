using System.Net;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Storage.Neo4j.Http;

/// <summary>A statement failed; the message names the store, the reason and, where there is one, the mend.</summary>
/// <remarks>What to do follows from the code, never from the HTTP status: a deadlock comes as 400, an error among rows as 202.</remarks>
internal sealed class QueryException : StoreException
{
    private const string Unauthorized = "Neo.ClientError.Security.Unauthorized";
    private const string LockedOut = "Neo.ClientError.Security.AuthenticationRateLimit";
    private const string NoDatabase = "Neo.ClientError.Database.DatabaseNotFound";
    private const string Duplicate = "Neo.ClientError.Schema.ConstraintValidationFailed";
    private const string Transient = "Neo.TransientError.";

    private QueryException(string message, string code, Exception? cause = null)
        : base(message, cause!) => Code = code;

    /// <summary>Neo4j's code; empty where no server spoke.</summary>
    public string Code { get; }

    /// <summary>Whether the same can be tried again: a deadlock, a server that is short of memory or starting.</summary>
    public bool IsTransient => Code.StartsWith(Transient, StringComparison.Ordinal);

    /// <summary>Whether a connection broke off that had been made; what it asked for may have been done.</summary>
    public bool IsBroken { get; private init; }

    /// <summary>Whether something of that id exists already.</summary>
    public bool IsDuplicate => Code == Duplicate;

    public static QueryException Refused(Neo4jAddress address, QueryError error) => new(Explain(address, error), error.Code);

    public static QueryException Unreachable(Neo4jAddress address, Exception cause)
    {
        if (cause is HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError }) return new QueryException(Insecure(address, cause), "", cause);
        var connecting = cause is HttpRequestException
        {
            HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError,
        };
        return new QueryException(
            connecting
                ? $"{address.Text} can't be reached: {cause.GetBaseException().Message}; start the server, or mend the address."
                : $"{address.Text} broke off the connection: {cause.GetBaseException().Message}",
            "",
            cause)
        { IsBroken = !connecting };
    }

    public static QueryException NoQueryApi(Neo4jAddress address, HttpStatusCode? status, Exception? cause = null)
    {
        var answer = status is { } code ? $" (HTTP {(int)code})" : "";
        return new($"{address.Text} does not answer as Neo4j's HTTP Query API does{answer}; name the HTTP port of a Neo4j of version 5.26 or newer.", "", cause);
    }

    private static string Insecure(Neo4jAddress address, Exception cause) => cause.InnerException switch
    {
        CertificateException { IsOfAnotherName: true } => $"{address.Text} shows a certificate of another name; mend the address.",
        CertificateException refused => $"{address.Text} shows a certificate that is not trusted ({refused.Message}); name the file of who signed it in {TrustedAuthority.FileVariable}, or mend the address.",
        _ => $"{address.Text} does not speak TLS there, or broke off: {cause.GetBaseException().Message.TrimEnd('.')}; mend the port, or say http where the server has no certificate.",
    };

    private static string Explain(Neo4jAddress address, QueryError error) => error.Code switch
    {
        Unauthorized =>
            $"{address.Text}: wrong user or password, or none; set {Credentials.UserVariable} and {Credentials.PasswordVariable} (or {Credentials.PasswordFileVariable}).",
        LockedOut =>
            $"{address.Text}: too many wrong passwords, so the server refuses to listen for some seconds; mend {Credentials.PasswordVariable}, wait, and try again.",
        NoDatabase =>
            $"{address.Text}: the server has no database '{address.Database}'; the Community edition has one, 'neo4j'.",
        _ => $"{address.Text}: {error.Message} ({error.Code})",
    };
}
