namespace KnowledgeGraph.Core.Text.Unicode;

/// <summary>Korean syllables, which Unicode composes by a formula instead of a table (chapter 3.12 of the standard).</summary>
internal static class Hangul
{
    private const int Syllables = 0xAC00, Leads = 0x1100, Vowels = 0x1161, Tails = 0x11A7;
    private const int LeadCount = 19, VowelCount = 21, TailCount = 28;

    public static bool IsSyllable(int point) => (uint)(point - Syllables) < LeadCount * VowelCount * TailCount;

    public static void Decompose(int syllable, List<int> into)
    {
        var index = syllable - Syllables;
        into.Add(Leads + (index / (VowelCount * TailCount)));
        into.Add(Vowels + (index / TailCount % VowelCount));
        if (index % TailCount is var tail and not 0) into.Add(Tails + tail);
    }

    /// <summary>Lead and vowel, or a syllable without tail and a tail, as one syllable; else null.</summary>
    public static int? Compose(int first, int second)
    {
        if ((uint)(first - Leads) < LeadCount && (uint)(second - Vowels) < VowelCount)
            return Syllables + ((((first - Leads) * VowelCount) + (second - Vowels)) * TailCount);
        var takesTail = IsSyllable(first) && (first - Syllables) % TailCount == 0;
        return takesTail && second > Tails && second < Tails + TailCount ? first + (second - Tails) : null;
    }
}
