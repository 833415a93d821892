using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.GraphQL.Access;

/// <summary>Notes each mutation that somebody tried: in the log, and in a file if one is named.</summary>
internal sealed class AuditLog : IDisposable
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly StreamWriter? _file;
    private readonly Lock _lock = new();

    /// <exception cref="IOException">The file can't be written.</exception>
    public AuditLog(AccessOptions access, TimeProvider time, ILogger<AuditLog> logger)
    {
        (_time, _logger) = (time, logger);
        if (access.AuditFile is { } path) _file = new StreamWriter(new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read)) { AutoFlush = true, NewLine = "\n" };
    }

    /// <param name="caller">Who tried.</param>
    /// <param name="mutation">The field.</param>
    /// <param name="arguments">What it was given.</param>
    /// <param name="outcome">Done, or the code of the error.</param>
    public void Note(Caller caller, string mutation, IReadOnlyDictionary<string, object?> arguments, string outcome)
    {
        var line = JsonSerializer.Serialize(new { at = _time.GetUtcNow(), who = caller.Name, address = caller.Address?.ToString(), mutation, arguments, outcome }, Options);
        Log.Mutation(_logger, line);
        lock (_lock) _file?.WriteLine(line);
    }

    public void Dispose() => _file?.Dispose();
}
