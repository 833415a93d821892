using System.Numerics;

namespace KnowledgeGraph.Chinese.Words;

/// <summary>How long the words are that begin, or end, with a character: only those lengths need to be looked up.</summary>
/// <remarks>A bit for each length; of words of 63 characters and more only the longest is known.</remarks>
internal sealed class WordLengths
{
    private const int Many = 63;

    private readonly Dictionary<char, ulong> _lengths = [];
    private int _longest;

    public void Add(char edge, int length)
    {
        _lengths[edge] = _lengths.GetValueOrDefault(edge) | (1UL << Math.Min(length, Many));
        _longest = Math.Max(_longest, length);
    }

    /// <summary>The greatest length, no greater than <paramref name="most"/>, that a word with that edge can have; 0 where there is none.</summary>
    public int Longest(char edge, int most)
    {
        if (most <= 0 || !_lengths.TryGetValue(edge, out var lengths)) return 0;
        if (most >= Many && lengths >> Many == 1) return Math.Min(most, _longest);
        return (lengths & ((1UL << (Math.Min(most, Many - 1) + 1)) - 1)) is var fitting and not 0 ? BitOperations.Log2(fitting) : 0;
    }
}
