using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Recognisers.Persons;

/// <summary>Finds verses in quotation marks: clauses of four, five or seven characters, whose words look like names and are none.</summary>
internal static partial class Verses
{
    public static IReadOnlyList<TextSpan> In(string body)
    {
        var verses = new List<TextSpan>();
        foreach (var match in Verse().EnumerateMatches(body)) verses.Add(TextSpan.At(match.Index, match.Length));
        return verses;
    }

    [GeneratedRegex("""[“‘《](?:[\u4e00-\u9fff]{4}[，,。！？；][\u4e00-\u9fff]{4}[。！？；]?|[\u4e00-\u9fff]{5}[，,。！？；](?:[\u4e00-\u9fff]{5}[，,。！？；]?)+|[\u4e00-\u9fff]{7}[，,。！？；](?:[\u4e00-\u9fff]{7}[，,。！？；]?)+)[”’》]""")]
    private static partial Regex Verse();
}
