using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Chinese.Words;

/// <summary>Words, found in a text by longest match without allocating.</summary>
public sealed class WordSet(IEnumerable<string> words)
{
    private readonly WordMap<bool> _map = new(words.ToDictionary(word => word, _ => true));

    public bool Contains(ReadOnlySpan<char> word) => _map.Contains(word);

    public bool TryMatchAt(string text, int start, int limit, out int length) => _map.TryMatchAt(text, start, limit, out length, out _);

    public bool TryMatchBefore(string text, int end, int floor, out int length) => _map.TryMatchBefore(text, end, floor, out length, out _);

    public IEnumerable<TextSpan> Find(string text, TextSpan within) => _map.Find(text, within).Select(match => match.Span);

    public IEnumerable<TextSpan> FindEndings(string text, TextSpan within) => _map.FindEndings(text, within).Select(match => match.Span);

    /// <summary>Whether one of the words stands anywhere within the span.</summary>
    public bool Any(string text, TextSpan within) => _map.Find(text, within).Any();
}
