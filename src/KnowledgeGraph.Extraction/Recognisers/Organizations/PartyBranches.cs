using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Recognisers.Organizations;

/// <summary>Proposes the branches of the eight democratic parties: 民进云州市委会, 民盟沧浦区工委.</summary>
internal sealed partial class PartyBranches(Weights weights) : ICandidateSource
{
    public IEnumerable<Candidate> Propose(AnnotatedArticle article, ArticleText text) => Branch().Matches(text.Body).Where(match => text.IsStart(match.Index)).Select(match =>
        new ScoreSheet(weights).Add("organization.bias").Add("organization.party").Add("organization.length", (double)match.Length).Candidate(TextSpan.At(match.Index, match.Length), "Organization"));

    [GeneratedRegex("""(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)[\u4e00-\u9fff]{0,8}?(?:[省市区县](?:委员会|委会|委|工委)|委员会|总支|支部|支社)""")]
    private static partial Regex Branch();
}
