using System.Buffers;
using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Venues;

/// <summary>Reads the places that a clause names after 在, 到 or a verb of going.</summary>
internal sealed partial class VenueReader(ClauseText text)
{
    private const int MaxGap = 3;
    private const int LongestApposition = 6;

    private static readonly WordSet Stops = LexiconFile.Words("stop-verbs.tsv");
    private static readonly WordSet Whither = LexiconFile.Words("whither-words.tsv");
    private static readonly WordSet NotVenues = LexiconFile.Words("not-venues.tsv");
    private static readonly WordSet Sites = LexiconFile.Words("building-sites.tsv", "project-sites.tsv");
    private static readonly SearchValues<char> Breaks = SearchValues.Create("，。；：、的和与对为");
    private static readonly string[] Types = ["District", "Place", "Organization"];

    private readonly StopLists _lists = new(text);

    /// <summary>The place after 在 within a span: the innermost of a chain (柳堤街道汐湾社区).</summary>
    /// <param name="span">Where to look.</param>
    /// <param name="onSites">Whether the site of a project is a place for it (在观澜大桥项目现场举行); a visit there is about the project.</param>
    public IEnumerable<Occurrence> In(TextSpan span, bool onSites = false)
    {
        for (var at = text.Body.IndexOf('在', span.Start, span.Length); at >= 0; at = text.Body.IndexOf('在', at + 1, span.End - at - 1))
        {
            if (text.Things.At(at) is not null || Chain(at + 1, span.End, onSites) is not { } place || NotVenues.TryMatchAt(text.Body, place.Span.End, span.End, out _)) continue;
            yield return place;
        }
    }

    /// <summary>The place that 在这里 or 在该院 within a span means: the last before it in the sentence, of that kind.</summary>
    public Occurrence? Meant(TextSpan span, int sentence)
    {
        if (Pointing().Match(text.Body, span.Start, span.Length) is not { Success: true } pointing) return null;
        var kind = pointing.Groups["kind"].Value;
        var found = text.Things.Within(new TextSpan(sentence, pointing.Index)).LastOrDefault(place => Types.Contains(place.Thing.Type) && !text.IsOfPost(place) && (kind.Length == 0 ? place.Thing.Type != "Organization" : place.Span.In(text.Body).EndsWith(kind, StringComparison.Ordinal)));
        return found.Thing is null ? null : found;
    }

    /// <summary>在这里举行, 在该公司举行; 在该院 means the last of which the name ends so.</summary>
    [GeneratedRegex("在(?:这里|此(?=举|召|启|开)|该(?<kind>公司|院|校|村|镇|乡|社区|街道|县))")]
    private static partial Regex Pointing();

    /// <summary>The places after verbs of going and seeing within a span, with all that 、 and 和 join.</summary>
    public IEnumerable<Occurrence> Visited(TextSpan span) => Behind(Stops, span);

    /// <summary>The places of which something is looked into, within a span that ends before the verb: 对文化馆的建设情况进行检查.</summary>
    public IEnumerable<Occurrence> Treated(TextSpan span)
    {
        if (!text.Body.AsSpan(span.Start, span.Length).EndsWith("进行") || text.Body[span.Start] != '对') return [];
        return _lists.Behind(span.Start + 1, span.End).Where(stop => Types.Contains(stop.Thing.Type) && IsStop(stop));
    }

    /// <summary>The places to which people go within a span: 走进汐湾社区开展消防演练.</summary>
    public IEnumerable<Occurrence> Entered(TextSpan span) => Behind(Whither, span);

    private IEnumerable<Occurrence> Behind(WordSet verbs, TextSpan span)
    {
        foreach (var verb in text.Find(verbs, span))
        {
            var at = verb.End < span.End && text.Body[verb.End] == '了' ? verb.End + 1 : verb.End;
            if (Chain(at, span.End) is { } place && IsStop(place)) yield return place;
            foreach (var stop in _lists.Behind(at, span.End).Where(stop => Types.Contains(stop.Thing.Type) && IsStop(stop))) yield return stop;
        }
    }

    /// <summary>Where somebody can go: not 全区 in 督导全区防汛工作, which says how far the object reaches.</summary>
    private bool IsStop(Occurrence place) => !SendsPeople(place) && !(place.Span.Length == 2 && text.Body[place.Span.Start] == '全');

    /// <summary>看望派驻望海县的干部: where those who are seen come from, no stop.</summary>
    private bool SendsPeople(Occurrence place) => Sent().IsMatch(text.Words.After(place.Span.End, 4));

    [GeneratedRegex("^(?:派驻|派往|派出|选派|派|驻|在|赴|援|挂职)")]
    private static partial Regex Sent();

    /// <summary>The innermost place of a chain that begins near the offset: names one right after the other.</summary>
    private Occurrence? Chain(int at, int limit, bool onSites = false)
    {
        Occurrence? found = null;
        foreach (var place in text.Things.Within(new TextSpan(at, limit)))
        {
            var gap = place.Span.Start - (found?.Span.End ?? at);
            if (!(Types.Contains(place.Thing.Type) || (onSites && IsSite(place))) || text.IsOfPost(place) || (gap > (found is null ? MaxGap : 0) && !(found is null && IsNominal(at, place.Span.Start))) || !IsPlain(place.Span.Start - gap, place.Span.Start)) break;
            found = place;
        }
        return found;
    }

    private bool IsSite(Occurrence place) => place.Thing.Type == "Project" && Sites.TryMatchAt(text.Body, place.Span.End, text.Body.Length, out _);

    /// <summary>市级主会场 before the place: two nouns say what it is.</summary>
    private bool IsNominal(int start, int end) =>
        end - start <= LongestApposition && Enumerable.Range(start, end - start).All(offset => text.Words.TokenAt(offset) is { Tag: "n" or "f" or "s" or "a" or "b" });

    private bool IsPlain(int start, int end) => !text.Body.AsSpan(start, end - start).ContainsAny(Breaks);
}
