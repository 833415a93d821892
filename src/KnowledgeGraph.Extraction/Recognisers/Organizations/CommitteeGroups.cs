using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Recognisers.Organizations;

/// <summary>Proposes the groups and commissions of a party committee or government, whose names tell in verbs what they are for: 区委全面深化改革领导小组, 区委审计委员会.</summary>
internal sealed partial class CommitteeGroups(Weights weights) : ICandidateSource
{
    public IEnumerable<Candidate> Propose(AnnotatedArticle article, ArticleText text) => Group().Matches(text.Body).Where(match => text.IsStart(match.Index)).Select(match =>
        new ScoreSheet(weights).Add("organization.bias").Add("organization.leading").Add("organization.level-word").Add("organization.length", (double)match.Length).Candidate(TextSpan.At(match.Index, match.Length), "Organization"));

    [GeneratedRegex("""[省市区县旗](?:委|政府)(?!常委|书记|主要|办公室|组织部|宣传部|统战部)(?:(?!决定|成立|指导|组织|设立|印发|研究|要求|牵头|领导|协调)[\u4e00-\u9fff-[的和与及同在由将对向了并把被召会]]){2,16}?(?:工作)?(?:领导小组|协调小组|委员会)""")]
    private static partial Regex Group();
}
