using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Recognisers.Documents;

/// <summary>Proposes documents: names in 《》, and agreements that are signed without a name of their own, one or several (签署结对帮扶协议、警务协作协议).</summary>
internal sealed partial class DocumentCandidates(Weights weights) : ICandidateSource
{
    private const string Words = @"[\p{IsCJKUnifiedIdeographs}“”-[的]]{2,20}?";
    private const string Ends = "(?:协议书|框架协议|协议|备忘录|合同|意向书|责任书|承诺书|协定)";

    public IEnumerable<Candidate> Propose(AnnotatedArticle article, ArticleText text)
    {
        foreach (Match match in Titled().Matches(text.Body))
        {
            yield return new ScoreSheet(weights).Add("document.bias").Add("document.length", (double)match.Length)
                .Candidate(TextSpan.At(match.Index, match.Length), "Document");
        }
        foreach (Match match in Signed().Matches(text.Body).Concat(Ceremonial().Matches(text.Body)))
        {
            foreach (Capture name in match.Groups["name"].Captures)
            {
                yield return new ScoreSheet(weights).Add("document.bias").Add("document.agreement").Add("document.length", (double)name.Length)
                    .Candidate(TextSpan.At(name.Index, name.Length), "Document");
            }
        }
    }

    [GeneratedRegex("""《[^《》\n]{1,60}(?:〈[^〈〉\n]{1,40}〉[^《》\n]{0,40})?》""")]
    private static partial Regex Titled();

    /// <summary>战略合作框架协议 in 甲与乙战略合作框架协议签约仪式.</summary>
    [GeneratedRegex($"""(?<name>(?:全面|深化|战略|合作|友好|共建|结对|帮扶|投资|框架|校地|校企|政企|银企|政银|产学研|医联体|对口){Words}(?:框架协议|协议|备忘录|合同))(?=(?:签约|签署|签字|签订)(?:仪式|活动))""")]
    private static partial Regex Ceremonial();

    [GeneratedRegex($"""(?:签署|签订|签下|签了)(?:了)?(?<name>(?![的了个份]|新(?!一轮)){Words}{Ends})(?:[、和](?<name>{Words}{Ends}))*""")]
    private static partial Regex Signed();
}
