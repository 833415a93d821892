using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Relations.Signing;

/// <summary>Adds to the co-operation that an article tells how long it runs: 协议有效期至2027年4月, 协作延续到2028年3月, 到2028年3月止, 为期三年.</summary>
internal sealed partial class AgreementTermRule(IRelationRule cooperations) : IRelationRule
{
    private const int ReachOfDay = 20;
    private const int ReachOfSubject = 16;

    private readonly WordSet _terms = LexiconFile.Words("agreement-terms.tsv");

    public IEnumerable<Relation> Apply(AnnotatedArticle article)
    {
        var found = cooperations.Apply(article).ToList();
        if (found.Count == 0) return found;
        var text = ClauseText.Of(article);
        foreach (var (at, end) in Days(text).Concat(Years(text, found)).Where(term => IsOfAgreement(text, term.At)).OrderBy(term => term.At)) Add(text, found, at, end);
        return found;
    }

    /// <summary>The days that the text names as the end of a term.</summary>
    private IEnumerable<(int At, PartialDate End)> Days(ClauseText text)
    {
        foreach (var term in _terms.Find(text.Body, new TextSpan(0, text.Body.Length)))
        {
            if (text.Dates.Within(new TextSpan(term.End, Math.Min(text.Body.Length, term.End + ReachOfDay))).FirstOrDefault() is { } date && date.Span.Start <= term.End + 1) yield return (term.Start, date.Date);
        }
        foreach (var date in text.Dates.Dates.Where(date => text.Words.CharBefore(date.Span.Start) is '到' or '至'))
        {
            if (Closing().IsMatch(text.Words.After(date.Span.End, 4))) yield return (date.Span.Start, date.Date);
        }
    }

    /// <summary>为期三年: so many years from the day on which the article says that it began.</summary>
    private static IEnumerable<(int At, PartialDate End)> Years(ClauseText text, List<Relation> found)
    {
        foreach (Match match in Lasting().Matches(text.Body))
        {
            var main = Main(found, match.Index);
            if (!PartialDate.TryParse(main.Attributes["since"], out var since)) continue;
            if (PartialDate.TryCreate(since.Year + Number(match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value), since.Month, null, out var end)) yield return (match.Index, end);
        }
    }

    private static void Add(ClauseText text, List<Relation> found, int at, PartialDate end)
    {
        var main = Main(found, at);
        var sentence = text.Words.SentenceAt(at).Span;
        var own = found.FindIndex(relation => relation.Span == sentence && relation.Subject == main.Subject && relation.Object == main.Object);
        if (own >= 0) found[own] = found[own] with { Attributes = found[own].Attributes.With("until", end.ToString()) };
        else found.Add(main with { Attributes = Core.Claims.AttributeSet.Of(("kind", main.Attributes["kind"]), ("until", end.ToString())), Span = sentence, Rule = "cooperation.term", Confidence = 0.85 });
    }

    /// <summary>The co-operation told last before the term, else the first.</summary>
    private static Relation Main(List<Relation> found, int at) => found.LastOrDefault(relation => relation.Span.Start <= at && relation.Attributes["until"] is null && relation.Attributes["since"] is not null) ?? found[0];

    private static int Number(string words) => int.TryParse(words, out var number) ? number : Math.Max(1, "零一二三四五六七八九十".IndexOf(words == "两" ? "二" : words, StringComparison.Ordinal));

    /// <summary>What the term is of: not of an exhibition that lasts until some day.</summary>
    private static bool IsOfAgreement(ClauseText text, int at) => Agreement().IsMatch(text.Words.SentenceAt(at).Span.In(text.Body)) && !Other().IsMatch(text.Body.AsSpan(Math.Max(text.Words.SentenceAt(at).Span.Start, at - ReachOfSubject), Math.Min(ReachOfSubject, at - text.Words.SentenceAt(at).Span.Start)));

    [GeneratedRegex("协议|合作|协作|帮扶|结对|共建|支援|有效期")]
    private static partial Regex Agreement();

    /// <summary>What else lasts for a time: those who are sent, what is shown or taught.</summary>
    [GeneratedRegex("教师|医生|干部|专家|选派|挂职|支教|支医|医疗队|培训|展览|展出|举办|活动|施工|工程")]
    private static partial Regex Other();

    [GeneratedRegex("^(?:年?底|月?底|前)?(?:为?止|期满|到期|结束)")]
    private static partial Regex Closing();

    [GeneratedRegex("(?:为期|有效期限?为?|合作期限?为?|协作期限?为?|帮扶期限?为?|期限为?|有效期为?|一签|一定)([0-9]{1,2}|[一两二三四五六七八九十])年|([0-9]{1,2}|[一两二三四五六七八九十])年(?:内|之内|期内)?有效")]
    private static partial Regex Lasting();
}
