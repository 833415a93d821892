using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Names;

/// <summary>Lets a bracket that says which part of a work is meant belong to its name: 汐河大桥（南环段）, 柳堤路工程（二期）.</summary>
internal static partial class BracketedParts
{
    private const int Longest = 14;

    /// <summary>The names, each with the bracket behind it, without those that stand in such a bracket.</summary>
    public static IReadOnlyList<Candidate> Extend(string body, IReadOnlyList<Candidate> names)
    {
        var extended = new List<Candidate>();
        foreach (var name in names)
        {
            if (extended.Count == 0 || extended[^1].Span.End <= name.Span.Start) extended.Add(Extended(body, name));
        }
        return extended;
    }

    private static Candidate Extended(string body, Candidate name) =>
        name.Type is "Project" or "Place" && Part().Match(body, name.Span.End, Math.Min(Longest, body.Length - name.Span.End)) is { Success: true } part
            ? name with { Span = new TextSpan(name.Span.Start, part.Index + part.Length) }
            : name;

    [GeneratedRegex("""\G[（(][\u4e00-\u9fff0-9A-Za-z—～~\-]{0,9}(?:[段期]|期工程|区间)[）)]""")]
    private static partial Regex Part();
}
