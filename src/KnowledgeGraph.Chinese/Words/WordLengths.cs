using System.Numerics;

namespace KnowledgeGraph.Chinese.Words;

/// <summary>How long the words are that begin, or end, with two characters: only those lengths need to be looked up.</summary>
/// <remarks>
/// A bit for each length, in a table by a hash of both characters: most questions are about characters that no word has at its edge, and one look answers them.
/// Pairs that share a place share their lengths, so a length may be told that no word has, but none is left out. Of words of 31 characters and more only the longest is known.
/// </remarks>
internal sealed class WordLengths
{
    /// <summary>Stands for the second character of a word that has but one, and of a text that ends.</summary>
    public const char None = '\0';

    private const int Many = 31;
    private const uint Single = 1 << 1;
    private const int PlacesForWord = 4;
    private const int FewestPlaces = 64;

    private readonly uint[] _lengths;
    private readonly int _shift;
    private int _longest;

    /// <param name="words">How many words will be added, about.</param>
    public WordLengths(int words)
    {
        var bits = BitOperations.Log2((uint)Math.Max(words * PlacesForWord, FewestPlaces));
        _lengths = new uint[1 << bits];
        _shift = 32 - bits;
    }

    /// <param name="edge">The first character of a word, or its last.</param>
    /// <param name="next">The one beside it within the word, or <see cref="None"/>.</param>
    /// <param name="length">How long the word is.</param>
    public void Add(char edge, char next, int length)
    {
        _lengths[Place(edge, next)] |= 1U << Math.Min(length, Many);
        _longest = Math.Max(_longest, length);
    }

    /// <summary>The greatest length, no greater than <paramref name="most"/>, that a word with that edge can have; 0 where there is none.</summary>
    public int Longest(char edge, char next, int most)
    {
        var lengths = (_lengths[Place(edge, next)] & ~Single) | (_lengths[Place(edge, None)] & Single);
        if (lengths == 0 || most <= 0) return 0;
        if (most >= Many && lengths >> Many == 1) return Math.Min(most, _longest);
        return (lengths & ((1U << (Math.Min(most, Many - 1) + 1)) - 1)) is var fitting and not 0 ? BitOperations.Log2(fitting) : 0;
    }

    private uint Place(char edge, char next) => ((edge * 0x9E3779B1U) ^ (next * 0x85EBCA6BU)) >> _shift;
}
