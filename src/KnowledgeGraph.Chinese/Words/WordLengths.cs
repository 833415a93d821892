using System.Numerics;

namespace KnowledgeGraph.Chinese.Words;

/// <summary>How long the words are that begin, or end, with a character: only those lengths need to be looked up.</summary>
/// <remarks>A bit for each length; of words of 63 characters and more only the longest is known. A table of tables by the two bytes of the character: most questions are about characters that no word has at its edge.</remarks>
internal sealed class WordLengths
{
    private const int Many = 63;
    private const int Row = 256;

    private static readonly ulong[] Empty = new ulong[Row];

    private readonly ulong[][] _lengths = [.. Enumerable.Repeat(Empty, Row)];
    private int _longest;

    public void Add(char edge, int length)
    {
        ref var row = ref _lengths[edge / Row];
        if (row == Empty) row = new ulong[Row];
        row[edge % Row] |= 1UL << Math.Min(length, Many);
        _longest = Math.Max(_longest, length);
    }

    /// <summary>The greatest length, no greater than <paramref name="most"/>, that a word with that edge can have; 0 where there is none.</summary>
    public int Longest(char edge, int most)
    {
        var lengths = _lengths[edge / Row][edge % Row];
        if (most <= 0 || lengths == 0) return 0;
        if (most >= Many && lengths >> Many == 1) return Math.Min(most, _longest);
        return (lengths & ((1UL << (Math.Min(most, Many - 1) + 1)) - 1)) is var fitting and not 0 ? BitOperations.Log2(fitting) : 0;
    }
}
