using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Clauses;

/// <summary>Reads lists of names that stand free in a clause: subjects, agents after 由, companions after 与.</summary>
/// <remarks>No such name is one after a word of case (在, 对, 代表) or listed with it, one before 的, one inside somebody's post, or one that only modifies the word after it (区财政局负责人).</remarks>
internal sealed partial class NameLists(ClauseText text)
{
    private static readonly string[] Types = ["Person", "Organization", "District"];

    private readonly ListEdges _edges = new(text);
    private readonly NameHeads _heads = new(text);

    /// <summary>What may stand around a list.</summary>
    public ListEdges Edges => _edges;

    /// <summary>The lists of a region, each as long as 、 and 和 reach.</summary>
    public IReadOnlyList<IReadOnlyList<Occurrence>> In(TextSpan region)
    {
        var lists = new List<IReadOnlyList<Occurrence>>();
        List<Occurrence>? open = null;
        Occurrence? governed = null;
        foreach (var place in text.Things.Within(region).Where(IsNamed))
        {
            if (governed is { } before && _edges.IsJoint(Gap(End(before), Start(place)))) governed = place;
            else if (open is not null && IsWithin(open[^1], place)) open[^1] = place;
            else if (open is not null && IsNext(open[^1], place)) open.Add(place);
            else if (_heads.IsGoverned(place, region.Start)) governed = place;
            else lists.Add(open = [place]);
        }
        return [.. lists.Select(list => _heads.Of(list, region)).Where(list => list.Count > 0)];
    }

    /// <summary>Whether a name goes on with the list that another ends: behind a joint, and before an office the words of a body that is not named (江枫、公司总经理何苗).</summary>
    private bool IsNext(Occurrence last, Occurrence next)
    {
        var gap = Gap(End(last), Start(next));
        if (_edges.IsJoint(gap)) return true;
        if (last.Thing.Type != "Person" || next.Thing.Type != "Person") return false;
        return Start(next) < next.Span.Start ? _edges.IsJointToBody(gap) : gap.Length > 1 && text.Body[gap.Start] is '、' or '和' && IsTrade(gap.Start + 1, gap.End);
    }

    /// <summary>The list that follows a word like 由 or 与, right after it.</summary>
    public IReadOnlyList<Occurrence> After(string word, TextSpan region)
    {
        for (var at = text.Body.IndexOf(word, region.Start, region.Length, StringComparison.Ordinal); at >= 0; at = text.Body.IndexOf(word, at + 1, region.End - at - 1, StringComparison.Ordinal))
        {
            if (From(at + word.Length, region.End) is { Count: > 0 } list) return list;
        }
        return [];
    }

    /// <summary>The list of people that begins at an offset, behind what else says who the first is: 茶叶公司评茶师何苗, 柳堤村的兄弟歌手何苗.</summary>
    public IReadOnlyList<Occurrence> Whom(int start, int end)
    {
        if (text.Things.Within(new TextSpan(start, end)).FirstOrDefault(place => place.Thing.Type == "Person") is not { Thing: not null } first) return [];
        return first.Span.Start - start > LongestOffice || text.Body.AsSpan(start, first.Span.Start - start).IndexOfAny("，、") >= 0 ? From(start, end) : From(text.PhraseStart(first), end);
    }

    /// <summary>The list that begins at an offset.</summary>
    public IReadOnlyList<Occurrence> From(int start, int end)
    {
        var list = new List<Occurrence>();
        foreach (var place in text.Things.Within(new TextSpan(start, end)).Where(IsNamed))
        {
            var gap = Gap(list.Count == 0 ? start : End(list[^1]), Start(place));
            if (list.Count > 0 && IsWithin(list[^1], place)) list[^1] = place;
            else if (list.Count == 0 ? gap.IsEmpty : IsNext(list[^1], place)) list.Add(place);
            else break;
        }
        return list;
    }

    /// <summary>The bodies for whom somebody unnamed stands, and who is named beside them: 江枫 and 区财政局 in 江枫、区财政局负责人; nobody behind a word of case (向区财政局负责人).</summary>
    public IReadOnlyList<Occurrence> Represented(TextSpan region)
    {
        var list = new List<Occurrence>();
        Occurrence? governed = null;
        foreach (var place in text.Things.Within(region).Where(place => place.Thing.Type is "Organization" or "District" && IsNamed(place)))
        {
            var joined = list.Count > 0 && (IsWithin(list[^1], place) || _edges.IsJoint(Gap(End(list[^1]), place.Span.Start)));
            if ((governed is { } before && (IsWithin(before, place) || _edges.IsJoint(Gap(End(before), place.Span.Start)))) || (!joined && _heads.IsGoverned(place, region.Start))) governed = place;
            else if (!joined) list = [place];
            else if (IsWithin(list[^1], place)) list[^1] = place;
            else list.Add(place);
        }
        if (list.Count == 0 || !Head().IsMatch(text.Body.AsSpan(list[^1].Span.End, region.End - list[^1].Span.End))) return [];
        return [.. In(region).SelectMany(named => named).Where(place => place.Thing.Type == "Person"), .. list];
    }

    [GeneratedRegex("^等?(?:单位|部门|街道|乡镇|镇|企业)?(?:的)?(?:主要|有关|相关|分管)?(?:负责人|负责同志|主要领导|代表)")]
    private static partial Regex Head();

    /// <summary>The names of the clauses before that hold nothing but names, for a list that opens its own clause.</summary>
    public IReadOnlyList<Occurrence> ListedBefore(Clause clause, IReadOnlyList<Occurrence> list)
    {
        if (!_edges.IsOpening(Gap(clause.Span.Start, Start(list[0])))) return [];
        return NamedBefore(clause);
    }

    /// <summary>The people of the clauses right before that hold nothing but names.</summary>
    public IReadOnlyList<Occurrence> NamedBefore(Clause clause)
    {
        var names = new List<Occurrence>();
        for (var before = text.Before(clause); before is not null; before = text.Before(before))
        {
            var lists = In(before.Span);
            if (lists.Count != 1 || lists[0][0].Thing.Type != "Person")
            {
                if (lists.All(list => list[0].Thing.Type != "Person") && _edges.IsPassable(before) && !text.Dates.Within(before.Span).Any()) continue;
                break;
            }
            if (!_edges.IsOpening(Gap(before.Span.Start, Start(lists[0][0]))) || !_edges.IsTail(Gap(End(lists[0][^1]), before.Span.End))) break;
            names.InsertRange(0, lists[0]);
        }
        return names;
    }

    /// <summary>柳堤街道 in 沧浦区柳堤街道: the division before says where the body is.</summary>
    private static bool IsWithin(Occurrence division, Occurrence body) => division.Thing.Type == "District" && body.Thing.Type != "Person" && division.Span.End == body.Span.Start;

    private bool IsNamed(Occurrence place) => Types.Contains(place.Thing.Type) && !text.IsOfPost(place) && !IsOuter(place) && !IsApposed(place);

    /// <summary>区司法局 in 区司法局干部江枫: the body to which somebody belongs by what they are.</summary>
    private bool IsApposed(Occurrence place) =>
        place.Thing.Type != "Person" && text.Things.Within(new TextSpan(place.Span.End, Math.Min(text.Body.Length, place.Span.End + LongestTrade + 1))).FirstOrDefault() is { Thing.Type: "Person" } person && IsTrade(place.Span.End, text.PhraseStart(person));

    private const int LongestTrade = 5;
    private const int LongestOffice = 24;

    private bool IsTrade(int from, int to) => to - from is >= 2 and <= LongestTrade && Enumerable.Range(from, to - from).All(at => text.Words.TokenAt(at) is { Tag: "n" or "a" or "b" });

    /// <summary>Where the words of a name begin, with its posts, or what somebody is and of which body.</summary>
    private int Start(Occurrence place)
    {
        var start = text.PhraseStart(place);
        if (place.Thing.Type != "Person" || text.Things.LastBefore(start) is not (>= 0 and var at) || text.Things.Places[at] is not { Thing.Type: "Organization" or "District" } body || !IsTrade(body.Span.End, start)) return start;
        return body.Span.Start;
    }

    /// <summary>市政协 in 市政协提案委主任江枫: the larger body of somebody's; or the body whose short name stands between it and the office (汐湾水务公司（以下简称“汐水”）董事长江枫), and that name.</summary>
    private bool IsOuter(Occurrence place) => place.Thing.Type == "Organization" && ((text.Things.StartingAt(place.Span.End) is { Thing.Type: "Organization" } inner && text.IsOfPost(inner)) || _edges.BehindShortName(place.Span) is { } office && text.Posts.Runs.Any(run => run.Start == office));

    /// <summary>What stands between two names; nothing where the posts of the second reach back over the first.</summary>
    private static TextSpan Gap(int from, int to) => new(from, Math.Max(from, to));

    private int End(Occurrence place) => text.Run(place) is { } run && (place.Thing.Type != "Person" || !text.Things.Within(new TextSpan(place.Span.End, run.End)).Any()) ? run.End : place.Span.End;
}
