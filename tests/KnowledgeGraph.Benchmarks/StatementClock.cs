using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Notes how long the server takes for each statement of the store, to tell which grow with the graph.</summary>
internal sealed class StatementClock() : DelegatingHandler(new SocketsHttpHandler())
{
    private ConcurrentDictionary<string, (int Times, TimeSpan Took)> _statements = new();

    /// <summary>All statements since this was asked last, by their beginning.</summary>
    public IReadOnlyDictionary<string, (int Times, TimeSpan Took)> Take() => Interlocked.Exchange(ref _statements, new());

    /// <summary>A line for each of the costliest statements: how often and how long, early and late.</summary>
    public static IEnumerable<string> Compare(IReadOnlyDictionary<string, (int Times, TimeSpan Took)> early, IReadOnlyDictionary<string, (int Times, TimeSpan Took)> late, int first) => late
        .OrderByDescending(statement => statement.Value.Took).Take(first)
        .Select(statement => string.Create(CultureInfo.InvariantCulture, $"{Text(early.GetValueOrDefault(statement.Key)),24} {Text(statement.Value),24}  {statement.Key}"));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var name = await NameAsync(request, cancellationToken);
        var watch = Stopwatch.StartNew();
        var response = await base.SendAsync(request, cancellationToken);
        await response.Content.LoadIntoBufferAsync(cancellationToken);
        _statements.AddOrUpdate(name, (1, watch.Elapsed), (_, sum) => (sum.Times + 1, sum.Took + watch.Elapsed));
        return response;
    }

    private static async Task<string> NameAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        var body = request.Content is { } content ? JsonSerializer.Deserialize<JsonElement>(await content.ReadAsByteArrayAsync(cancellation)) : default;
        if (body.ValueKind != JsonValueKind.Object || !body.TryGetProperty("statement", out var statement)) return $"{request.Method} {request.RequestUri!.Segments[^1]}";
        var text = string.Join(' ', statement.GetString()!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length > 110 ? text[..110] : text;
    }

    private static string Text((int Times, TimeSpan Took) sum) => string.Create(CultureInfo.InvariantCulture, $"{sum.Times} × {(sum.Times == 0 ? 0 : sum.Took.TotalMilliseconds / sum.Times):0.0} ms = {sum.Took.TotalSeconds:0.0} s");
}
