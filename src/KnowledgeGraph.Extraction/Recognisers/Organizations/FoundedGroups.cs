using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Recognisers.Organizations;

/// <summary>Proposes groups that the text says are founded under a name between marks: 邻里帮帮团 in 社区成立“邻里帮帮团”, here and wherever the article names it.</summary>
internal sealed partial class FoundedGroups(Weights weights) : ICandidateSource
{
    public IEnumerable<Candidate> Propose(AnnotatedArticle article, ArticleText text)
    {
        foreach (var name in Founded().Matches(text.Body).Select(match => match.Groups["name"].Value).Distinct())
        {
            for (var at = text.Body.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.Body.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                yield return new ScoreSheet(weights).Add("organization.alias").Add("organization.length", (double)name.Length).Candidate(TextSpan.At(at, name.Length), "Organization");
            }
        }
    }

    /// <summary>What groups of people are called: 团, 队, 会.</summary>
    [GeneratedRegex("""(?:成立|组建|创办)(?:了|起)?(?:[一二两三四五六七八九十0-9]+[支个])?“(?<name>\p{IsCJKUnifiedIdeographs}{1,9}(?:团|队|会|社|班|联盟|联合体|小组|突击队))”""")]
    private static partial Regex Founded();
}
