using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Recognisers.Organizations;

/// <summary>Proposes companies whose name holds their seat or rank in brackets: 海畅食品（珠海）有限公司, 云溪（集团）股份有限公司.</summary>
internal sealed partial class BracketedCompanies(Weights weights, LeftWalk walk) : ICandidateSource
{
    public IEnumerable<Candidate> Propose(AnnotatedArticle article, ArticleText text)
    {
        var titleEnds = article.Get<TitleLayer>().Ends;
        foreach (Match match in Tail().Matches(text.Body))
        {
            var head = TextSpan.At(match.Index, match.Length);
            var start = walk.Starts(text, head, titleEnds.Contains).DefaultIfEmpty(WordBefore(text, head.Start)).Last();
            if (head.Start - start < 2) continue;
            var span = new TextSpan(start, head.End);
            yield return new ScoreSheet(weights).Add("organization.bias").Add("organization.company").Add("organization.titled").Add("organization.length", (double)span.Length).Candidate(span, "Organization");
        }
    }

    /// <summary>A word that the analyser takes for no noun is the name all the same: the bracket tells it.</summary>
    private static int WordBefore(ArticleText text, int end) => text.TokenAt(end - 1) is { Tag: not ("w" or "p" or "c" or "u" or "m" or "TIME") } word ? word.Span.Start : end;

    [GeneratedRegex("""[（(][\u4e00-\u9fff]{2,4}[）)][\u4e00-\u9fff-[的在到和与及是为从由]]{0,14}?(?:有限责任公司|股份有限公司|有限公司|集团公司|总公司|公司)""")]
    private static partial Regex Tail();
}
