using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Chinese.Words;

/// <summary>Words with values, found in a text by longest match without allocating.</summary>
/// <remarks>It knows how long the words are that begin or end with two characters, and looks those lengths up alone.</remarks>
public sealed class WordMap<T>
{
    private readonly Dictionary<string, T> _words;
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly WordLengths _first;
    private readonly WordLengths _last;

    public WordMap(Dictionary<string, T> words)
    {
        _words = words;
        _lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        _first = new WordLengths(words.Count);
        _last = new WordLengths(words.Count);
        foreach (var word in words.Keys)
        {
            _first.Add(word[0], word.Length > 1 ? word[1] : WordLengths.None, word.Length);
            _last.Add(word[^1], word.Length > 1 ? word[^2] : WordLengths.None, word.Length);
        }
    }

    public IReadOnlyDictionary<string, T> Words => _words;

    public bool TryGet(ReadOnlySpan<char> word, out T value) => _lookup.TryGetValue(word, out value!);

    public bool Contains(ReadOnlySpan<char> word) => _lookup.ContainsKey(word);

    /// <summary>The longest word that begins at <paramref name="start"/> and ends by <paramref name="limit"/>.</summary>
    public bool TryMatchAt(string text, int start, int limit, out int length, out T value)
    {
        (length, value) = (0, default!);
        if (start >= limit) return false;
        var (first, second) = (text[start], limit - start > 1 ? text[start + 1] : WordLengths.None);
        for (length = _first.Longest(first, second, limit - start); length > 0; length = _first.Longest(first, second, length - 1))
        {
            if (_lookup.TryGetValue(text.AsSpan(start, length), out value!)) return true;
        }
        return false;
    }

    /// <summary>The longest word that ends at <paramref name="end"/> and begins at <paramref name="floor"/> or later.</summary>
    public bool TryMatchBefore(string text, int end, int floor, out int length, out T value)
    {
        (length, value) = (0, default!);
        if (end <= floor) return false;
        var (last, before) = (text[end - 1], end - floor > 1 ? text[end - 2] : WordLengths.None);
        for (length = _last.Longest(last, before, end - floor); length > 0; length = _last.Longest(last, before, length - 1))
        {
            if (_lookup.TryGetValue(text.AsSpan(end - length, length), out value!)) return true;
        }
        return false;
    }

    /// <summary>For every place at which a word ends, the longest one that does: heads of names, which are read from their end.</summary>
    public IEnumerable<(TextSpan Span, T Value)> FindEndings(string text, TextSpan within)
    {
        for (var end = within.Start + 1; end <= within.End; end++)
        {
            if (TryMatchBefore(text, end, within.Start, out var length, out var value)) yield return (new TextSpan(end - length, end), value);
        }
    }

    /// <summary>All longest matches within a span, from left to right, without overlaps.</summary>
    /// <remarks>Up to the first it is sought at once: in most spans no word stands, and then there is nothing to enumerate.</remarks>
    public IEnumerable<(TextSpan Span, T Value)> Find(string text, TextSpan within)
    {
        for (var at = within.Start; at < within.End; at++)
        {
            if (TryMatchAt(text, at, within.End, out _, out _)) return From(text, new TextSpan(at, within.End));
        }
        return [];
    }

    private IEnumerable<(TextSpan Span, T Value)> From(string text, TextSpan within)
    {
        for (var at = within.Start; at < within.End;)
        {
            if (TryMatchAt(text, at, within.End, out var length, out var value))
            {
                yield return (TextSpan.At(at, length), value);
                at += length;
            }
            else
            {
                at++;
            }
        }
    }
}
