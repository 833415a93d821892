using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Recognisers.Organizations;

/// <summary>Proposes groups that the text says are founded under a name between marks: 邻里帮帮团 in 社区成立“邻里帮帮团”, here and wherever the article names it.</summary>
internal sealed partial class FoundedGroups(Weights weights) : ICandidateSource
{
    public IEnumerable<Candidate> Propose(AnnotatedArticle article, ArticleText text) =>
        Founded().Matches(text.Body).Where(match => !Many().IsMatch(Before(text, match.Index))).Select(match => match.Groups["name"].Value).Where(name => !Generic().IsMatch(name)).Distinct()
            .SelectMany(name => NamedElsewhere.Of(name, text, weights));

    /// <summary>The sentence up to the offset.</summary>
    private static ReadOnlySpan<char> Before(ArticleText text, int offset)
    {
        var start = text.SentenceAt(offset).Span.Start;
        return text.Body.AsSpan(start, offset - start);
    }

    /// <summary>全县各村成立“红白理事会”, 拟成立: many of a kind, or none yet.</summary>
    [GeneratedRegex("[各每均拟]|分别|全部|普遍|计划|将要|准备|[^即]将")]
    private static partial Regex Many();

    /// <summary>红白理事会, 工作专班: what any place may have.</summary>
    [GeneratedRegex("理事会|议事会|专班|工作|托管班|领导小组|委员会")]
    private static partial Regex Generic();

    /// <summary>What groups of people are called: 团, 队, 会.</summary>
    [GeneratedRegex("""(?:成立|组建|创办)(?:了|起)?(?:[一二两三四五六七八九十0-9]+[支个])?“(?<name>\p{IsCJKUnifiedIdeographs}{1,9}(?:团|队|会|社|班|联盟|联合体|小组|突击队))”""")]
    private static partial Regex Founded();
}
