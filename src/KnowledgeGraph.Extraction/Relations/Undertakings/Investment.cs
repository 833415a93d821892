using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;

namespace KnowledgeGraph.Extraction.Relations.Undertakings;

/// <summary>What is spent on a project: 投资3亿元 in 投资3亿元建设.</summary>
internal static partial class Investment
{
    private static readonly string[] Verbs = ["投资", "出资"];

    /// <summary>Where it begins; the end of the span where it does not stand.</summary>
    public static int Start(ClauseText text, TextSpan before)
    {
        var at = before.IsEmpty ? -1 : Verbs.Max(word => text.Body.LastIndexOf(word, before.End - 1, before.Length, StringComparison.Ordinal));
        return at >= 0 && text.Body.AsSpan(at, before.End - at).Contains('元') ? at : before.End;
    }

    /// <summary>Whether the words hold a verb of spending.</summary>
    public static bool Stands(ReadOnlySpan<char> words)
    {
        foreach (var verb in Verbs)
        {
            if (words.IndexOf(verb) >= 0) return true;
        }
        return false;
    }

    /// <summary>Whether a sum or the clause's end follows the verb that ends at the offset: 投资6亿元, not 投资兴办.</summary>
    public static bool IsSum(string body, int end, int limit) => end >= limit || Sum().IsMatch(body.AsSpan(end, limit - end));

    [GeneratedRegex("^[约近超达过逾了]{0,2}[\\d.]+[余多]?[万亿]?[余多]?元")]
    private static partial Regex Sum();
}
