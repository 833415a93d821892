using System.Text;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.GraphQL.Access;

/// <summary>Notes each mutation that somebody known tried: in the log, and in a file if one is named.</summary>
/// <remarks>
/// A file that can't be written loses no answer: what was changed is changed, so the client is told so. The same line stands in the log,
/// with an error beside it that names the file; the next note tries the file again, on a line of its own whatever was written of this one.
/// </remarks>
internal sealed class AuditLog : IDisposable
{
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly string? _path;
    private readonly Stream? _file;
    private readonly Lock _lock = new();
    private bool _isTorn;

    /// <exception cref="IOException">The file can't be opened.</exception>
    public AuditLog(AccessOptions access, TimeProvider time, ILogger<AuditLog> logger)
        : this(access.AuditFile is { } path ? Open(path) : null, access.AuditFile, time, logger)
    {
    }

    internal AuditLog(Stream? file, string? path, TimeProvider time, ILogger<AuditLog> logger) => (_file, _path, _time, _logger) = (file, path, time, logger);

    /// <param name="caller">Who tried.</param>
    /// <param name="mutation">The field.</param>
    /// <param name="arguments">What it was given; long texts are noted by their beginning. Null for what was refused unread.</param>
    /// <param name="outcome">Done, or the code of the error.</param>
    public void Note(Caller caller, string mutation, IReadOnlyDictionary<string, object?>? arguments, string outcome)
    {
        var line = AuditLine.Of(_time.GetUtcNow(), caller, mutation, arguments, outcome);
        Log.Mutation(_logger, line);
        if (_file is null) return;
        try
        {
            Write(Encoding.UTF8.GetBytes(line));
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException)
        {
            Log.AuditUnwritable(_logger, _path!, error);
        }
    }

    public void Dispose() => _file?.Dispose();

    /// <summary>Without a buffer, so that a line that could not be written is not tried again with the next one.</summary>
    private static FileStream Open(string path) => new(path, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);

    private void Write(byte[] line)
    {
        lock (_lock)
        {
            byte[] bytes = [.. _isTorn ? "\n"u8 : [], .. line, (byte)'\n'];
            _isTorn = true;
            _file!.Write(bytes);
            _isTorn = false;
        }
    }
}
