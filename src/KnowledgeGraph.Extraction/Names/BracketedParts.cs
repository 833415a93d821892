using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Names;

/// <summary>Lets a bracket that says which part of a work is meant belong to its name: 汐河大桥（南环段）, 柳堤路工程（二期）; one that says how far something reaches along a road names places.</summary>
internal static partial class BracketedParts
{
    private const int Longest = 14;

    /// <summary>The names, each with the bracket behind it, without those that stand in such a bracket.</summary>
    public static IReadOnlyList<Candidate> Extend(string body, IReadOnlyList<Candidate> names)
    {
        var extended = new List<Candidate>();
        foreach (var name in names)
        {
            if (extended.Count > 0 && extended[^1].Span.End > name.Span.Start) continue;
            var isReach = name.Type == "Place" && name.Span.Start > 0 && ReachAt(body, name.Span.Start - 1) is { Success: true } reach && reach.Index + reach.Length == name.Span.End;
            if (!isReach) extended.Add(Extended(body, name));
            if (name.Type == "Place") extended.AddRange(Ends(ReachAt(body, isReach ? name.Span.Start - 1 : name.Span.End), name));
        }
        return extended;
    }

    private static Candidate Extended(string body, Candidate name) =>
        name.Type is "Project" or "Place" && !(name.Type == "Place" && ReachAt(body, name.Span.End).Success) && Part().Match(body, name.Span.End, Math.Min(Longest, body.Length - name.Span.End)) is { Success: true } part
            ? name with { Span = new TextSpan(name.Span.Start, part.Index + part.Length) }
            : name;

    /// <summary>（汐湾路至柳堤路段） behind a road: how far something reaches along it, by the names of other roads.</summary>
    private static Match ReachAt(string body, int at) => Reach().Match(body, at);

    /// <summary>汐湾路 and 柳堤路 in （汐湾路至柳堤路段）: places of their own.</summary>
    private static IEnumerable<Candidate> Ends(Match reach, Candidate road) =>
        reach.Groups.Cast<Group>().Skip(1).Where(end => end.Success).Select(end => road with { Span = TextSpan.At(end.Index, end.Length) });

    [GeneratedRegex("\\G[（(]([^（）()，、]{2,9}?[路街道桥线口园场巷渠河])[至—～－-]([^（）()，、]{2,9}?[路街道桥线口园场巷渠河])段[）)]")]
    private static partial Regex Reach();

    [GeneratedRegex("""\G[（(][\u4e00-\u9fff0-9A-Za-z—～~\-]{0,9}(?:[段期]|期工程|区间)[）)]""")]
    private static partial Regex Part();
}
