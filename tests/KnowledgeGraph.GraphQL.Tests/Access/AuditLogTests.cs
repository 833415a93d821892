using System.Text;
using KnowledgeGraph.GraphQL.Access;
using KnowledgeGraph.GraphQL.Tests.Serving;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.GraphQL.Tests.Access;

/// <summary>What becomes of notes where the file fails.</summary>
public sealed class AuditLogTests : IDisposable
{
    private readonly FullStream _file = new();
    private readonly Logged _logged = new();

    public void Dispose()
    {
        _file.Dispose();
        _logged.Dispose();
    }

    [Fact]
    public void After_half_a_line_the_next_note_begins_a_line()
    {
        using var audit = Log();
        audit.Note(new Caller(), "before", null, "done");
        _file.IsFull = true;
        audit.Note(new Caller(), "torn", null, "done");
        _file.IsFull = false;
        audit.Note(new Caller(), "after", null, "done");

        var lines = Encoding.UTF8.GetString(_file.ToArray()).Split('\n');
        lines.Length.ShouldBe(4);
        lines[0].ShouldContain("before");
        lines[2].ShouldStartWith("{\"at\":");
        lines[2].ShouldContain("after");
        lines[3].ShouldBeEmpty();
    }

    [Fact]
    public void A_note_that_comes_when_the_server_ends_is_in_the_log_and_fails_nothing()
    {
        var audit = Log();
        audit.Dispose();

        audit.Note(new Caller(), "late", null, "done");

        _logged.Entries.ShouldContain(entry => entry.Message.Contains("late", StringComparison.Ordinal));
        _logged.Entries.ShouldContain(entry => entry.Level == LogLevel.Error && entry.Message.Contains("audit.jsonl", StringComparison.Ordinal));
    }

    private AuditLog Log()
    {
        using var loggers = LoggerFactory.Create(logging => logging.AddProvider(_logged));
        return new AuditLog(_file, "audit.jsonl", TimeProvider.System, loggers.CreateLogger<AuditLog>());
    }

    /// <summary>A disk that takes half of what is written while it is full.</summary>
    private sealed class FullStream : MemoryStream
    {
        public bool IsFull { get; set; }

        public override void Write(byte[] buffer, int offset, int count)
        {
            base.Write(buffer, offset, IsFull ? count / 2 : count);
            if (IsFull) throw new IOException("No space left");
        }

        public override void Write(ReadOnlySpan<byte> buffer) => Write(buffer.ToArray(), 0, buffer.Length);
    }
}
