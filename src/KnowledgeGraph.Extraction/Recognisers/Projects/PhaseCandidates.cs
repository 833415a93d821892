using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Recognisers.Projects;

/// <summary>Proposes phases of a project as projects of their own where they have a builder or a state: 二期工程由某公司承建, 一期云台段完工.</summary>
internal sealed partial class PhaseCandidates(Weights weights, LeftWalk walk) : ICandidateSource
{
    private const int Reach = 16;

    private readonly WordSet _states = LexiconFile.Words("project-states.tsv");

    public IEnumerable<Candidate> Propose(AnnotatedArticle article, ArticleText text)
    {
        foreach (var match in Phase().Matches(text.Body).Cast<Match>())
        {
            var phase = TextSpan.At(match.Index, match.Length);
            if (!IsWorkedOn(text, phase)) continue;
            foreach (var start in walk.Starts(text, phase, _ => false).Append(phase.Start).Distinct())
            {
                var span = new TextSpan(start, phase.End);
                yield return new ScoreSheet(weights).Add("project.bias").Add("project.head").Add("project.phase").Add("project.length", (double)span.Length).Candidate(span, "Project");
            }
        }
    }

    /// <summary>Whether the clause goes on with who builds the phase or how it stands.</summary>
    private bool IsWorkedOn(ArticleText text, TextSpan phase)
    {
        var limit = Math.Min(text.SentenceAt(phase.Start).Span.End, phase.End + Reach);
        for (var at = phase.End; at < limit && !"，。；".Contains(text.Body[at]); at++)
        {
            if ((text.Body[at] == '由' && text.IsStart(at)) || _states.TryMatchAt(text.Body, at, limit, out _)) return true;
        }
        return false;
    }

    [GeneratedRegex("""第?[一二三四五六]期(?:[\u4e00-\u9fff]{2}段)?(?:(?:加装电梯|加梯|改造|建设|扩建)?(?:工程|项目))?""")]
    private static partial Regex Phase();
}
