using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Recognisers.Organizations;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Recognisers.Projects;

/// <summary>Proposes projects: a head from the lexicon (项目, 改造工程) with a name before it.</summary>
internal sealed class ProjectCandidates(Weights weights, ProjectLexicon lexicon, OrganizationLexicon bodies, LeftWalk walk) : ICandidateSource
{
    public IEnumerable<Candidate> Propose(AnnotatedArticle article, ArticleText text)
    {
        var titleEnds = article.Get<TitleLayer>().Ends;
        var score = new ProjectScore(weights, walk, lexicon, article, text);
        foreach (var sentence in text.Sentences.Sentences)
        {
            foreach (var head in lexicon.Heads.FindEndings(text.Body, sentence.Span).Where(head => text.IsEnd(head.End) && !IsOfFirm(article.Get<TitleLayer>(), text, head)))
            {
                foreach (var start in walk.Starts(text, head, titleEnds.Contains))
                {
                    if (start < head.Start && !Counts(text.Body.AsSpan(start)) && score.Of(new TextSpan(start, head.End), head) is { } candidate && candidate.Score > weights.Floor) yield return candidate;
                }
            }
        }
    }

    /// <summary>项目 in 海畅建设有限公司项目经理: a firm's title, no project of that name.</summary>
    private bool IsOfFirm(TitleLayer titles, ArticleText text, TextSpan head) =>
        titles.At(head.Start) is { } title && title.Span.Start == head.Start && bodies.Heads.TryMatchBefore(text.Body, head.Start, 0, out _, out var kind) && kind == OrganizationKind.Company;

    /// <summary>第一个产业项目, 首个试点工程: a number in a row, no name.</summary>
    private static bool Counts(ReadOnlySpan<char> text) => text[0] == '首' || (text[0] == '第' && text.Length > 2 && text[2] is '个' or '批' or '项');
}
