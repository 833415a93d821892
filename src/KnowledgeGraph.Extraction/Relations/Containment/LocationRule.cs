using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Chinese.Sentences;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Relations.Containment;

/// <summary>LOCATED_IN: a division right before a place, house or project (沧浦区的柳堤水厂), in its name (苔溪县第一中学), after 位于, or where it is built or seen.</summary>
/// <remarks>For organs and firms a division in front says whose they are, not where.</remarks>
internal sealed class LocationRule : IRelationRule
{
    private readonly WordSet _housed = LexiconFile.Words("housed-heads.tsv");
    private readonly WordSet _based = LexiconFile.Words("located-verbs.tsv", "based-verbs.tsv");
    private readonly WordSet _aiding = LexiconFile.Words("aiding-verbs.tsv");

    private static readonly string[] Firms = ["公司", "合作社", "厂", "研究院", "研究所"];

    /// <summary>内的 in 望汐保税区内的青石物流园.</summary>
    private static readonly string[] Inside = ["内的", "里的", "境内的"];

    public IEnumerable<Relation> Apply(AnnotatedArticle article)
    {
        var things = article.Get<ThingLayer>();
        var sentences = article.Get<SentenceLayer>();
        foreach (var (inner, outer, rule, confidence) in InFront(ArticleText.Of(article), things).Concat(InName(things)).Concat(new StatedLocations(article, thing => IsHoused(thing) || IsFirm(thing)).Find()).Concat(new SiteLocations(article, thing => IsHoused(thing) || IsFirm(thing)).Find()).Concat(new OpeningSites(article, thing => IsHoused(thing) || IsFirm(thing)).Find()))
        {
            yield return new Relation(
                "LOCATED_IN", End.Thing(inner.Thing.Index), End.Thing(outer), AttributeSet.Empty, sentences.At(inner.Span.Start).Span, rule, confidence);
        }
    }

    private IEnumerable<(Occurrence Inner, int Outer, string Rule, double Confidence)> InFront(ArticleText text, ThingLayer things)
    {
        var body = text.Body;
        for (var i = 1; i < things.Places.Count; i++)
        {
            var (outer, inner) = (things.Places[i - 1], things.Places[i]);
            var gap = inner.Span.Start - outer.Span.End;
            if (inner.Thing.Type is "Place" or "Project" && gap > 0 && outer.Thing.Type is "Place" or "District" && Inside.Contains(text.Body[outer.Span.End..inner.Span.Start])) yield return (inner, outer.Thing.Index, "located.inside", 0.85);
            if (outer.Thing.Type != "District" || gap is < 0 or > 1 || (!IsHoused(inner.Thing) && !(gap == 1 && IsFirm(inner.Thing)))) continue;
            if ((IsFirm(inner.Thing) && _aiding.TryMatchBefore(body, outer.Span.Start, 0, out _)) || (inner.Thing.Type == "Organization" && IsDoing(text, outer, inner))) continue;
            if (gap == 0 || body[outer.Span.End] == '的') yield return (inner, outer.Thing.Index, "located.in-front", 0.88);
        }
    }

    /// <summary>前往商都县的 in 前往商都县的望汐建设有限公司已启程: a clause that opens with a verb and goes on behind the firm says what the firm does there.</summary>
    private bool IsDoing(ArticleText text, Occurrence outer, Occurrence inner)
    {
        if (text.TokenAt(outer.Span.Start - 1) is not { Tag: "v" } verb || _based.TryMatchBefore(text.Body, outer.Span.Start, 0, out _)) return false;
        var opens = verb.Span.Start == text.SentenceAt(verb.Span.Start).Span.Start || text.CharBefore(verb.Span.Start) is '，' or '；' or '：';
        return opens && inner.Span.End < text.Body.Length && text.CharAt(inner.Span.End) is not ('，' or '。' or '；' or '、');
    }

    private IEnumerable<(Occurrence Inner, int Outer, string Rule, double Confidence)> InName(ThingLayer things)
    {
        foreach (var thing in things.Things.Where(thing => thing.Occurrences.Count > 0 && IsHoused(thing)))
        {
            var division = things.Things.Where(other => other.Type == "District" && other.Index != thing.Index
                && other.Forms.Append(other.Name).Any(form => (form.Length >= 3 || (form.Length == 2 && form[1] is '县' or '旗')) && thing.Name.Length > form.Length && thing.Name.StartsWith(form, StringComparison.Ordinal))).MaxBy(other => other.Name.Length);
            if (division is not null) yield return (new Occurrence(thing.Occurrences[0], thing), division.Index, "located.in-name", 0.9);
        }
    }

    /// <summary>汐湾村的柳堤育苗有限公司, 柳堤育苗有限公司位于汐湾村: a firm or an institute of which 的 or a verb says where it is.</summary>
    private static bool IsFirm(Thing thing) => thing.Type == "Organization" && Firms.Any(ending => thing.Name.EndsWith(ending, StringComparison.Ordinal));

    private bool IsHoused(Thing thing) => thing.Type is "Place" or "Project"
        || (thing.Type == "Organization" && _housed.TryMatchBefore(thing.Name, thing.Name.Length, 0, out _));
}
