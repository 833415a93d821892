using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Clauses;

/// <summary>Tells names that stand for themselves from those that only modify the word behind them (区财政局负责人) or that a word of case governs (向区财政局).</summary>
internal sealed class NameHeads(ClauseText text)
{
    private static readonly WordSet CaseWords = LexiconFile.Words("case-words.tsv");

    private readonly ListEdges _edges = new(text);

    /// <summary>The names of a list that are heads of their phrase; bodies that modify the word after the list drop out (区委办、区财政局负责人).</summary>
    public List<Occurrence> Of(IReadOnlyList<Occurrence> list, TextSpan region)
    {
        var modify = list[^1].Thing.Type != "Person" && (!IsHead(list[^1], region) || _edges.GoesOnInOffice(list[^1].Span.End, region.End));
        if (modify && ClosesList(list[^1].Span.End, region.End)) return [.. list.SkipLast(1)];
        return [.. list.Where((place, at) => at + 1 < list.Count && text.Body[place.Span.End] != '的' ? !modify || place.Thing.Type == "Person" : IsHead(place, region) && (at + 1 < list.Count || !modify))];
    }

    /// <summary>应急队等 in 区人武部、区公安分局和石化公司应急队等: the last is the beginning of a longer name, and modifies nobody else's.</summary>
    private bool ClosesList(int from, int end) =>
        text.Body.AsSpan(from, Math.Min(LongestTeam, end - from)) is var rest && rest.IndexOfAny("，、的") < 0 && (rest.IndexOf("队等") >= 0 || rest.IndexOf("联队") >= 0 || rest.IndexOf("代表队") >= 0);

    private const int LongestTeam = 8;

    private bool IsHead(Occurrence place, TextSpan region)
    {
        if (place.Span.End >= region.End) return true;
        if (text.Body[place.Span.End] == '的') return false;
        return place.Thing.Type == "Person" || !(IsModifier(place.Span.End, region.End) || SendsPerson(place.Span.End, region.End));
    }

    /// <summary>沧浦区 in 沧浦区选派的挂职干部江枫: what a body did tells only of whom the text speaks.</summary>
    private bool SendsPerson(int from, int end) =>
        RelativeClause.End(text, from, end) is { } behind && text.Things.Within(new TextSpan(behind, end)).FirstOrDefault() is { Thing.Type: "Person" } person && RelativeClause.IsBefore(text, behind, text.PhraseStart(person));

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
                case "v" or "vd": verb |= !_edges.IsAttributive(token); break;
                case "d" or "ad" or "TIME" or "u" or "xc": break;
                default: return !verb || text.Body.AsSpan(at, end - at).ContainsAny("人者员");
            }
            at = token.Span.End;
        }
        return false;
    }

    public bool IsGoverned(Occurrence place, int floor)
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
}
