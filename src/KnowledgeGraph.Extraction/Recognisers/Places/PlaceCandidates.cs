using System.Buffers;
using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Recognisers.Places;

/// <summary>Proposes places: the analyser's locations that are no divisions, and heads from the lexicon (河, 公园, 小区) with their left edges.</summary>
internal sealed class PlaceCandidates(Weights weights, PlaceLexicon lexicon, LeftWalk walk) : ICandidateSource
{
    /// <summary>How far before a head a division's short name can open its name.</summary>
    private const int FarthestShort = 8;

    private const int LongestEvent = 6;

    private static readonly SearchValues<char> NoPartOfNames = SearchValues.Create("，。、；：！？“”《》（）的在到和与及是为从由");

    public IEnumerable<Candidate> Propose(AnnotatedArticle article, ArticleText text)
    {
        var titleEnds = article.Get<TitleLayer>().Ends;
        var divisions = article.Get<DivisionLayer>().Readings.ToLookup(reading => reading.Span.Start, reading => reading.Span.End);
        var shorts = article.Get<DivisionLayer>().Readings.Where(reading => reading.Form == DivisionForm.Short).ToLookup(reading => reading.Span.Start, reading => reading.Span.End);
        var towns = article.Get<DivisionLayer>().Readings.Where(reading => reading.Form is DivisionForm.Full or DivisionForm.Suffix).ToLookup(reading => reading.Span.Start, reading => reading.Span.End);
        foreach (var sentence in text.Sentences.Sentences)
        {
            foreach (var (head, strength) in lexicon.Heads.FindEndings(text.Body, sentence.Span))
            {
                if ((!text.IsEnd(head.End) && !IsLed(text, head)) || lexicon.Followers.TryMatchAt(text.Body, head.End, sentence.Span.End, out _)) continue;
                foreach (var start in Starts(text, head, titleEnds, divisions).Concat(ShortStarts(text, head, shorts)).Concat(Crossing(text, head)).Distinct())
                {
                    if (start < head.Start && !IsCut(text, start) && !IsCounted(text, start) && !IsMotto(text, start, head, sentence.Span.End) && !OpensWithDivision(towns, start, head) && Score(text, new TextSpan(start, head.End), head, strength, divisions, shorts, titleEnds) is { } candidate && candidate.Score > weights.Floor) yield return candidate;
                }
            }
        }
        foreach (var token in text.Tokens.Where(token => token.Tag == "LOC" && !IsCut(text, token.Span.Start) && !IsCounted(text, token.Span.Start) && (token.Span.Length >= 3 || (token.Span.Length == 2 && IsLocated(text, token.Span.Start))))) yield return Analysed(text, token.Span);
    }

    /// <summary>高新区 in 高新区党工委, which the analyser takes for one word.</summary>
    private static bool IsLed(ArticleText text, TextSpan head) => text.Body[head.End - 1] is '区' or '园' or '城' or '地' or '港' && (text.After(head.End, 3) is "党工委" or "管委会" || text.After(head.End, 2) is "工委" or "管委" or "党委");

    /// <summary>The starts of the walk, and the ends of divisions that begin there: 官山河 in 丹江口官山河.</summary>
    private IEnumerable<int> Starts(ArticleText text, TextSpan head, IReadOnlySet<int> titleEnds, ILookup<int, int> divisions)
    {
        foreach (var start in walk.Starts(text, head, titleEnds.Contains))
        {
            yield return start;
            foreach (var end in divisions[start].Where(end => head.End - end >= 3 && end < head.Start)) yield return end;
        }
    }

    /// <summary>The short name of a division right before a head, however the analyser cuts the words between: 柳堤 before 跨江大桥.</summary>
    private static IEnumerable<int> ShortStarts(ArticleText text, TextSpan head, ILookup<int, int> shorts)
    {
        for (var start = head.Start - 1; start >= Math.Max(text.SentenceAt(head.Start).Span.Start, head.Start - FarthestShort); start--)
        {
            if (NoPartOfNames.Contains(text.Body[start])) yield break;
            if (shorts[start].Any(end => end <= head.Start && head.Start - end <= FarthestShort - 4)) yield return start;
        }
    }

    /// <summary>What stands between a boundary and 跨江, 跨海 before a head is the name's, however the analyser cuts it: 柳堤 in 柳堤跨江大桥.</summary>
    private static IEnumerable<int> Crossing(ArticleText text, TextSpan head)
    {
        var crossing = head.Start - 2;
        var floor = text.SentenceAt(head.Start).Span.Start;
        if (crossing - 2 < floor || text.Body[crossing] != '跨') yield break;
        for (var start = crossing - 2; start >= Math.Max(floor, crossing - 4); start--)
        {
            if (text.Body.AsSpan(start, crossing - start).ContainsAny(NoPartOfNames)) yield break;
            if (start == floor || NoPartOfNames.Contains(text.Body[start - 1])) yield return start;
        }
    }

    /// <summary>江大桥 behind 跨 is no name.</summary>
    private static bool IsCut(ArticleText text, int start) => start > 1 && text.Body[start - 1] == '跨' && text.Body[start] is '江' or '海' or '河' or '湖';

    /// <summary>两镇街, 各大公园: how many are meant, and none by name.</summary>
    private static bool IsCounted(ArticleText text, int start) => text.Body[start] is '两' or '各' or '该' or '几' or '某';

    /// <summary>“微风满端午”广场公益活动: the quotation names what is held, not where.</summary>
    private bool IsMotto(ArticleText text, int start, TextSpan head, int limit) =>
        text.Body[start] == '“' && text.TokenAt(head.End) is { Tag: "n" or "vn" or "an" or "nz" or "a" } && lexicon.Events.Find(text.Body, new TextSpan(head.End, Math.Min(limit, head.End + LongestEvent))).Any();

    /// <summary>汐湾街道 in 汐湾街道观澜小区 is where the place is, not its name; in 丰台区体育馆 it is the name.</summary>
    private static bool OpensWithDivision(ILookup<int, int> towns, int start, TextSpan head) => towns[start].Any(end => end < head.Start);

    private Candidate Score(ArticleText text, TextSpan span, TextSpan head, PlaceStrength strength, ILookup<int, int> divisions, ILookup<int, int> shorts, IReadOnlySet<int> titleEnds)
    {
        var token = text.TokenAt(span.Start);
        var analysed = token is { Tag: "LOC" } && (token.Value.Span.End >= head.Start || (strength == PlaceStrength.Strong && token.Value.Span.Length > 2));
        var divided = divisions[span.Start].Any(end => end <= head.Start && end - span.Start >= 2);
        var joint = text.Body.AsSpan(span.Start, span.Length).ContainsAny('和', '与');
        var specific = !joint && (analysed || divided || walk.IsSpecific(text, new TextSpan(span.Start, head.Start)));
        return new ScoreSheet(weights).Add("place.bias")
            .Add(strength == PlaceStrength.Strong ? "place.strong" : "place.weak")
            .Add("place.after-title", titleEnds.Contains(span.Start))
            .Add("place.analyser", analysed)
            .Add("place.division", divided)
            .Add("place.short-division", strength == PlaceStrength.Strong && shorts[span.Start].Any(end => head.Start - end is > 0 and <= 6))
            .Add("place.run", strength == PlaceStrength.Strong && !analysed && token is { Tag: "LOC", Span.Length: 2 } && token.Value.Span.Start == span.Start && text.TokenAt(token.Value.Span.End) is { Tag: "LOC" } next && next.Span.Contains(head))
            .Add("place.located", IsLocated(text, span.Start))
            .Add("place.length", (double)span.Length)
            .Add("place.before-project", lexicon.Works.TryMatchAt(text.Body, span.End, text.Body.Length, out _))
            .Add("place.generic", !specific || (strength == PlaceStrength.Weak && !analysed && !divided))
            .Candidate(span, "Place");
    }

    private Candidate Analysed(ArticleText text, TextSpan span) => new ScoreSheet(weights)
        .Add("place.bias").Add("place.bare").Add("place.located", IsLocated(text, span.Start)).Add("place.length", span.Length - 1.0)
        .Add("place.generic", lexicon.NotPlaces.Contains(text.Body.AsSpan(span.Start, span.Length)))
        .Candidate(span, "Place");

    private bool IsLocated(ArticleText text, int start) => lexicon.Prepositions.TryMatchBefore(text.Body, start, text.SentenceAt(start).Span.Start, out _);
}
