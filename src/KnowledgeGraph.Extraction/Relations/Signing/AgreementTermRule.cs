using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;

namespace KnowledgeGraph.Extraction.Relations.Signing;

/// <summary>Adds to the co-operation that an article tells how long it runs: 协议有效期至2027年4月, 协作延续至2025年年底.</summary>
internal sealed partial class AgreementTermRule(IRelationRule cooperations) : IRelationRule
{
    public IEnumerable<Relation> Apply(AnnotatedArticle article)
    {
        var found = cooperations.Apply(article).ToList();
        if (found.Count == 0) return found;
        var text = ClauseText.Of(article);
        var terms = Terms().Matches(text.Body).Where(match => Agreement().IsMatch(text.Words.SentenceAt(match.Index).Span.In(text.Body))).Select(match => (Date: text.Dates.Within(new TextSpan(match.Index + match.Length, Math.Min(text.Body.Length, match.Index + match.Length + 20))).FirstOrDefault(), match.Index))
            .Where(term => term.Date is not null).ToList();
        var main = found[0];
        return found.Concat(terms.Select(term => main with
        {
            Attributes = AttributeSet.Of(("kind", main.Attributes["kind"]), ("until", term.Date!.Date.ToString())),
            Span = text.Sentence(text.Article.Get<ClauseLayer>().At(term.Index)),
            Rule = "cooperation.term",
            Confidence = 0.85,
        }));
    }

    /// <summary>What the term is of: not of an exhibition that lasts until some day.</summary>
    [GeneratedRegex("协议|合作|协作|帮扶|结对|共建|有效期")]
    private static partial Regex Agreement();

    [GeneratedRegex("(?:有效期限?|合作期限?|协作期限?|期限|延续|延长|持续)(?:为|将|期)?(?:至|到|截至)(?=[0-9一二三四五六七八九今明后])")]
    private static partial Regex Terms();
}
