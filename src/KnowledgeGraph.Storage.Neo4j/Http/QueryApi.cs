using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Storage.Neo4j.Http;

/// <summary>Runs statements on one database: the one place that speaks Neo4j's HTTP Query API.</summary>
/// <remarks>
/// A driver could take its place: docs/decisions/0001-neo4j-over-http.md. Values travel as plain JSON, so statements turn texts into
/// dates (<c>date($p.day)</c>) and numbers that must be floats into floats (<c>toFloat($p.x)</c>) themselves. Safe to call from many threads.
/// </remarks>
internal sealed class QueryApi : IDisposable
{
    /// <summary>The server lists who pinned a transaction to one member of a cluster; it wants to hear it again.</summary>
    private const string Affinity = "neo4j-cluster-affinity";

    private static readonly MediaTypeHeaderValue Json = new("application/json");

    // The server refuses members that it does not know, so what is null is left out; a missing member of a map is null in Cypher.
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private readonly HttpClient _http;
    private readonly Neo4jAddress _address;
    private long _failures;
    private long _commits;

    /// <param name="address">Where to.</param>
    /// <param name="credentials">As whom; null for servers that ask for none.</param>
    /// <param name="patience">How long an answer may take.</param>
    /// <param name="handler">What carries requests; that of <see cref="TrustedAuthority"/>, for whom the system trusts, if null.</param>
    public QueryApi(Neo4jAddress address, Credentials? credentials, TimeSpan patience, HttpMessageHandler? handler = null)
    {
        _address = address;
        _http = new HttpClient(handler ?? TrustedAuthority.Handler(_ => null)) { Timeout = patience };
        _http.DefaultRequestHeaders.Authorization = credentials?.Header;
        _http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
    }

    /// <summary>How messages name the store.</summary>
    public string Address => _address.Text;

    /// <summary>How many requests failed so far: what was known of the database before one may no longer hold.</summary>
    public long Failures => Interlocked.Read(ref _failures);

    /// <summary>How many transactions were committed so far.</summary>
    public long Commits => Interlocked.Read(ref _commits);

    /// <summary>Notes that a transaction was committed.</summary>
    public void Committed() => Interlocked.Increment(ref _commits);

    /// <summary>Runs a statement that only reads; what passes by itself is tried again.</summary>
    /// <param name="statement">What to run.</param>
    /// <param name="bookmark">The commit that it must see; null where any state will do.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="QueryException">The server refused.</exception>
    public Task<QueryResult> ReadAsync(Statement statement, string? bookmark, CancellationToken cancellation) => Retry.RunAsync(
        () => PostAsync("", new { statement = statement.Text, parameters = statement.Values, accessMode = "READ", bookmarks = Bookmarks(bookmark) }, cancellation),
        cancellation);

    /// <summary>Runs a statement that can be run twice without harm, in a transaction of its own.</summary>
    /// <exception cref="QueryException">The server refused.</exception>
    public Task<QueryResult> WriteAsync(Statement statement, CancellationToken cancellation) => Retry.RunAsync(
        () => PostAsync("", new { statement = statement.Text, parameters = statement.Values }, cancellation),
        cancellation);

    /// <exception cref="QueryException">The server refused.</exception>
    public async Task<QueryTransaction> BeginAsync(CancellationToken cancellation) => new(this, await PostAsync("/tx", new { }, cancellation));

    public void Dispose() => _http.Dispose();

    /// <summary>Posts and reads the whole answer: errors can come after rows.</summary>
    internal async Task<QueryResult> PostAsync(string path, object body, CancellationToken cancellation, string? affinity = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_address.Queries + path));
        request.Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, Options)) { Headers = { ContentType = Json } };
        return await SendAsync(request, affinity, cancellation);
    }

    internal async Task DeleteAsync(string path, string? affinity, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, new Uri(_address.Queries + path));
        await SendAsync(request, affinity, cancellation);
    }

    private static string[]? Bookmarks(string? bookmark) => bookmark is null ? null : [bookmark];

    private async Task<QueryResult> SendAsync(HttpRequestMessage request, string? affinity, CancellationToken cancellation)
    {
        if (affinity is not null) request.Headers.Add(Affinity, affinity);
        try
        {
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
            var answer = await JsonSerializer.DeserializeAsync<JsonElement>(stream, cancellationToken: cancellation);
            var result = QueryResult.Read(answer) ?? throw QueryException.NoQueryApi(_address, response.StatusCode);
            if (result.Error is { } error) throw QueryException.Refused(_address, error);
            return result with { Affinity = response.Headers.TryGetValues(Affinity, out var values) ? values.First() : affinity };
        }
        catch (QueryException)
        {
            Interlocked.Increment(ref _failures);
            throw;
        }
        catch (JsonException cause)
        {
            Interlocked.Increment(ref _failures);
            throw QueryException.NoQueryApi(_address, null, cause);
        }
        catch (Exception cause) when (cause is HttpRequestException or IOException)
        {
            Interlocked.Increment(ref _failures);
            throw QueryException.Unreachable(_address, cause);
        }
        catch (OperationCanceledException cause) when (cause.InnerException is TimeoutException)
        {
            throw new StoreException($"{Address} gave no answer within {_http.Timeout.TotalSeconds:0} s; see what the server is busy with.", cause);
        }
    }
}
