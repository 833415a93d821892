using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Lexical;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Clauses;

/// <summary>Reads lists of names that stand free in a clause: subjects, agents after 由, companions after 与.</summary>
/// <remarks>No such name is one after a word of case (在, 对, 代表) or listed with it, one before 的, one inside somebody's post, or one that only modifies the word after it (区财政局负责人).</remarks>
internal sealed partial class NameLists(ClauseText text)
{
    private const int LongestBody = 20;

    private static readonly WordSet CaseWords = LexiconFile.Words("case-words.tsv");
    private static readonly string[] Types = ["Person", "Organization", "District"];

    /// <summary>The lists of a region, each as long as 、 and 和 reach.</summary>
    public IReadOnlyList<IReadOnlyList<Occurrence>> In(TextSpan region)
    {
        var lists = new List<IReadOnlyList<Occurrence>>();
        List<Occurrence>? open = null;
        Occurrence? governed = null;
        foreach (var place in text.Things.Within(region).Where(IsNamed))
        {
            if (governed is { } before && IsJoint(Gap(End(before), text.PhraseStart(place)))) governed = place;
            else if (open is not null && IsWithin(open[^1], place)) open[^1] = place;
            else if (open is not null && IsJoint(Gap(End(open[^1]), text.PhraseStart(place)))) open.Add(place);
            else if (IsGoverned(place, region.Start)) governed = place;
            else lists.Add(open = [place]);
        }
        return [.. lists.Select(list => Heads(list, region)).Where(list => list.Count > 0)];
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

    /// <summary>The list that begins at an offset.</summary>
    public IReadOnlyList<Occurrence> From(int start, int end)
    {
        var list = new List<Occurrence>();
        foreach (var place in text.Things.Within(new TextSpan(start, end)).Where(IsNamed))
        {
            var gap = Gap(list.Count == 0 ? start : End(list[^1]), text.PhraseStart(place));
            if (list.Count > 0 && IsWithin(list[^1], place)) list[^1] = place;
            else if (list.Count == 0 ? gap.IsEmpty : IsJoint(gap)) list.Add(place);
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
            var joined = list.Count > 0 && (IsWithin(list[^1], place) || IsJoint(Gap(End(list[^1]), place.Span.Start)));
            if ((governed is { } before && (IsWithin(before, place) || IsJoint(Gap(End(before), place.Span.Start)))) || (!joined && IsGoverned(place, region.Start))) governed = place;
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
        if (!IsOpening(Gap(clause.Span.Start, text.PhraseStart(list[0])))) return [];
        return NamedBefore(clause);
    }

    /// <summary>Whether the clause has no verb: a list may go on across it (部分市、区人大代表).</summary>
    public bool IsPassable(Clause clause)
    {
        for (var at = clause.Span.Start; at < clause.Span.End; at++)
        {
            if (text.Things.At(at) is { } place) at = place.Span.End - 1;
            else if (text.Words.TokenAt(at) is { Tag: "v" or "vd" } token && token.Span.Start == at && !IsAttributive(token)) return false;
        }
        return true;
    }

    /// <summary>有关, 负责 in 有关部门负责同志: verbs that only say who is meant.</summary>
    public bool IsAttributive(Token token) => token.Span.In(text.Body) is "有关" or "相关" or "负责" or "分管" or "主管";

    /// <summary>The people of the clauses right before that hold nothing but names.</summary>
    public IReadOnlyList<Occurrence> NamedBefore(Clause clause)
    {
        var names = new List<Occurrence>();
        for (var before = text.Before(clause); before is not null; before = text.Before(before))
        {
            var lists = In(before.Span);
            if (lists.Count != 1 || lists[0][0].Thing.Type != "Person")
            {
                if (lists.Count == 0 && IsPassable(before) && !text.Dates.Within(before.Span).Any()) continue;
                break;
            }
            if (!IsOpening(Gap(before.Span.Start, text.PhraseStart(lists[0][0]))) || !IsTail(Gap(End(lists[0][^1]), before.Span.End))) break;
            names.InsertRange(0, lists[0]);
        }
        return names;
    }

    /// <summary>柳堤街道 in 沧浦区柳堤街道: the division before says where the body is.</summary>
    private static bool IsWithin(Occurrence division, Occurrence body) => division.Thing.Type == "District" && body.Thing.Type != "Person" && division.Span.End == body.Span.Start;

    private bool IsNamed(Occurrence place) => Types.Contains(place.Thing.Type) && !text.IsOfPost(place) && !IsOuter(place);

    /// <summary>市政协 in 市政协提案委主任江枫: the larger body of somebody's.</summary>
    private bool IsOuter(Occurrence place) => place.Thing.Type == "Organization" && text.Things.StartingAt(place.Span.End) is { Thing.Type: "Organization" } inner && text.IsOfPost(inner);

    /// <summary>The names of a list that are heads of their phrase; bodies that modify the word after the list drop out (区委办、区财政局负责人).</summary>
    private List<Occurrence> Heads(IReadOnlyList<Occurrence> list, TextSpan region)
    {
        var modify = list[^1].Thing.Type != "Person" && !IsHead(list[^1], region);
        return [.. list.Where((place, at) => at + 1 < list.Count && text.Body[place.Span.End] != '的' ? !modify || place.Thing.Type == "Person" : IsHead(place, region))];
    }

    private bool IsHead(Occurrence place, TextSpan region)
    {
        if (place.Span.End >= region.End) return true;
        if (text.Body[place.Span.End] == '的') return false;
        return place.Thing.Type == "Person" || !IsModifier(place.Span.End, region.End);
    }

    /// <summary>Whether nouns follow before any verb, or a verb and then nouns without a preposition: 承办部门负责人; not behind 等, which closes a list (区教委等16个部门).</summary>
    private bool IsModifier(int from, int end)
    {
        var verb = false;
        for (var at = from; at < end;)
        {
            if (text.Words.TokenAt(at) is not { } token || token.Span.In(text.Body) == "等") return false;
            switch (token.Tag)
            {
                case "p" or "w" or "c": return false;
                case "v" or "vd": verb |= !IsAttributive(token); break;
                case "d" or "ad" or "TIME" or "u" or "xc": break;
                default: return !verb || text.Body.AsSpan(at, end - at).ContainsAny("人者员");
            }
            at = token.Span.End;
        }
        return false;
    }

    private bool IsGoverned(Occurrence place, int floor)
    {
        var start = text.PhraseStart(place);
        while (start > floor && text.Body[start - 1] is '—' or '－' && start > floor + 1) start = Apposed(start - 1, floor);
        return start > floor && (CaseWords.TryMatchBefore(text.Body, start, floor, out _) || text.Body[start - 1] is '与' or '同' or '跟');
    }

    /// <summary>Where the nouns begin that a dash sets beside a name: 海畅集团子公司 in 为海畅集团子公司—海畅数字公司揭牌.</summary>
    private int Apposed(int end, int floor)
    {
        while (end > floor && (text.Body[end - 1] is '—' or '－' || text.Words.TokenAt(end - 1) is { Tag: "n" or "nz" or "ORG" or "LOC" or "nt" or "PER" })) end--;
        return end;
    }

    /// <summary>What stands between two names; nothing where the posts of the second reach back over the first.</summary>
    private static TextSpan Gap(int from, int to) => new(from, Math.Max(from, to));

    private int End(Occurrence place) => text.Run(place) is { } run && (place.Thing.Type != "Person" || !text.Things.Within(new TextSpan(place.Span.End, run.End)).Any()) ? run.End : place.Span.End;

    private bool IsJoint(TextSpan gap) => gap.In(text.Body) is "、" or "和" or "与" or "及" or "以及" or "同" or "·" or "暨" or "联合" or "会同" or "携手" or "联手" or "";

    private bool IsJointOrEmpty(TextSpan gap) => gap.IsEmpty || IsJoint(gap) || gap.In(text.Body) is "，" or "还有";

    /// <summary>Nothing, a joint, or the words of a body that no recogniser named before somebody's title: 市政协提案委专职副主任江枫.</summary>
    private bool IsOpening(TextSpan gap) => IsJointOrEmpty(gap) || (gap.Length <= LongestBody && Enumerable.Range(gap.Start, gap.Length).All(at =>
        text.Words.TokenAt(at) is { Tag: not ("p" or "c" or "u" or "d" or "r" or "w" or "TIME" or "PER") } token && (token.Tag is not ("v" or "vd") || IsOfBody(token)) && text.Things.At(at) is not { Thing.Type: "Person" }));

    /// <summary>学习 in 学习委, 提案 in 提案委: a verb that names the body it stands in.</summary>
    private bool IsOfBody(Token token) => IsAttributive(token) || "委部处办科局会".Contains(text.Words.CharAt(token.Span.End)) || "委部处办科局会".Contains(text.Body[token.Span.End - 1]);

    private bool IsTail(TextSpan tail)
    {
        var words = tail.In(text.Body);
        return words.Length == 0 || words[0] is '等' or '以' or '一' or '及' || (words[0] == '（' && words[^1] == '）');
    }
}
