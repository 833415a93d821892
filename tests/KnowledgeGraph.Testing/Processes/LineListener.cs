using System.Collections.Concurrent;
using System.Text;

namespace KnowledgeGraph.Testing.Processes;

/// <summary>Reads a stream to its end, and tells those who wait for a line.</summary>
internal sealed class LineListener
{
    private readonly StringBuilder _all = new();
    private readonly BlockingCollection<string> _lines = [];
    private readonly Task _reading;

    public LineListener(StreamReader reader) => _reading = Task.Run(async () =>
    {
        while (await reader.ReadLineAsync(CancellationToken.None) is { } line)
        {
            _all.Append(line).Append('\n');
            _lines.Add(line);
        }
        _lines.CompleteAdding();
    });

    /// <summary>The next line that has the text; lines before it are passed over.</summary>
    public Task<string> WaitAsync(string text, CancellationToken cancellation) => Task.Run(
        () =>
        {
            try
            {
                return _lines.GetConsumingEnumerable(cancellation).FirstOrDefault(line => line.Contains(text, StringComparison.Ordinal))
                    ?? throw new InvalidOperationException($"kg ended without saying '{text}':\n{_all}");
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException($"kg did not say '{text}' in time, but:\n{_all}");
            }
        },
        CancellationToken.None);

    public async Task<string> WholeAsync()
    {
        await _reading;
        return _all.ToString();
    }
}
