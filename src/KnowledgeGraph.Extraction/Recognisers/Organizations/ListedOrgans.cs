using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Recognisers.Organizations;

/// <summary>Proposes the organs that go on a list whose first tells whose they are: 城管局 and 疾控中心 in 区住建局、城管局和疾控中心负责人.</summary>
internal sealed partial class ListedOrgans(Weights weights) : ICandidateSource
{
    /// <summary>What its candidates are known by: they belong to whom the organ before them belongs.</summary>
    public const string Reason = "organization.listed";

    public IEnumerable<Candidate> Propose(AnnotatedArticle article, ArticleText text) =>
        from Match list in Lists().Matches(text.Body)
        from Capture item in list.Groups["item"].Captures
        let span = TextSpan.At(item.Index, item.Length)
        where text.IsStart(span.Start) && text.IsEnd(span.End)
        select new ScoreSheet(weights).Add(Reason).Add("organization.length", (double)span.Length).Candidate(span, "Organization");

    /// <summary>An organ with a word of level, then others of two characters or more without case words, up to what closes a list.</summary>
    [GeneratedRegex("(?<![社全辖地片小校园厂])[省市区县旗][^，。、；：！？“”（）()《》\\s的在到由为从向对被把将和与及]{1,9}(?:局|委|办|院|中心|[大支]队)(?:[、和与及](?<item>[^，。、；：！？“”（）()《》\\s的在到由为从向对被把将和与及各省市区县旗镇乡村]{0,8}(?<![党居村业])(?:(?<=[^、和与及])局|(?<=[^、和与及])委|检察院|疾控中心|融媒体中心|救援[大支]队|交警[大支]队)))+(?=等|负责|主要|相关|有关|分管|班子|牵头|先后|分别|依次|联合|[、，。和与及])")]
    private static partial Regex Lists();
}
