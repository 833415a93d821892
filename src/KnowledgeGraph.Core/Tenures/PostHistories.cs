using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Core.Tenures;

/// <summary>Histories of posts that were worked out over one state of a graph, kept for who asks next.</summary>
/// <remarks>
/// A history rests on all that was ever stated of its post, so it costs what the papers have printed; most questions are about the same posts.
/// Safe for many threads. What it holds is bounded; when it is full, it forgets what it was told first.
/// </remarks>
/// <param name="mostStatements">So many statements at most; the default takes some 50 MB with its quotes.</param>
public sealed class PostHistories(int mostStatements = 100_000)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Post, PostHistory> _kept = [];
    private readonly Queue<Post> _order = [];
    private int _statements;

    public bool TryGet(Post post, [MaybeNullWhen(false)] out PostHistory history)
    {
        lock (_lock) return _kept.TryGetValue(post, out history);
    }

    public void Keep(PostHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        lock (_lock)
        {
            if (!_kept.TryAdd(history.Post, history)) return;
            _order.Enqueue(history.Post);
            _statements += Size(history);
            while (_statements > mostStatements && _order.TryDequeue(out var oldest) && _kept.Remove(oldest, out var forgotten)) _statements -= Size(forgotten);
        }
    }

    private static int Size(PostHistory history) => 1 + history.Tenures.Sum(tenure => tenure.Statements.Count) + history.Conflicts.Count + history.Nominations.Count;
}
