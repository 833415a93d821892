using System.Buffers;

namespace KnowledgeGraph.Extraction.Recognisers.Persons;

/// <summary>The dot between the parts of a name: 阿依努尔·玉素甫.</summary>
internal static class Interpunct
{
    private static readonly SearchValues<char> Forms = SearchValues.Create("·•・");

    public static bool Is(char c) => Forms.Contains(c);

    public static bool In(ReadOnlySpan<char> name) => name.ContainsAny(Forms);

    /// <summary>Where the next one stands from the offset on; -1 where none does.</summary>
    public static int Next(string body, int from) => from >= body.Length ? -1 : body.AsSpan(from).IndexOfAny(Forms) is var at and >= 0 ? from + at : -1;
}
