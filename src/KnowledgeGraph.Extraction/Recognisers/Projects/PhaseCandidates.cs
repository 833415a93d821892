using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Recognisers.Projects;

/// <summary>Proposes phases of a project as projects of their own where they have a builder or a state: 二期工程由某公司承建, 一期云台段完工.</summary>
internal sealed partial class PhaseCandidates(Weights weights, ProjectLexicon lexicon, LeftWalk walk) : ICandidateSource
{
    private const int Reach = 16;

    private readonly ShownBuilt _built = new(lexicon);

    public IEnumerable<Candidate> Propose(AnnotatedArticle article, ArticleText text)
    {
        var shorts = article.Get<DivisionLayer>().Readings.Where(reading => reading.Form == DivisionForm.Short).ToLookup(reading => reading.Span.Start, reading => reading.Span.End);
        foreach (var match in Phase().Matches(text.Body).Where(match => text.CharBefore(match.Index) is not ('（' or '(')))
        {
            var phase = TextSpan.At(match.Index, match.Length);
            var sentence = text.SentenceAt(phase.Start).Span;
            var whole = text.CharAt(phase.End) == '由' || _built.InNextClause(text, phase.End, sentence.End);
            var shown = whole || IsWorkedOn(text, phase);
            foreach (var start in Starts(text, phase, whole).Distinct())
            {
                var named = whole || (start < phase.Start && _built.Before(text, start, sentence.Start));
                if (!shown && !named) continue;
                var span = new TextSpan(start, phase.End);
                yield return new ScoreSheet(weights).Add("project.bias").Add("project.head").Add("project.phase")
                    .Add("project.place", named && start < phase.Start && text.TokenAt(start) is { Tag: "LOC" or "ORG" or "nz" or "nw" })
                    .Add("project.short-division", named && shorts[start].Any(end => end < phase.Start))
                    .Add("project.length", (double)span.Length).Candidate(span, "Project");
            }
        }
    }

    /// <summary>The starts of the walk, and the phase alone; not where a name stands right before it (柳堤公园二期工程), nor a noun where its builder or its own time make it a project by itself.</summary>
    private IEnumerable<int> Starts(ArticleText text, TextSpan phase, bool whole)
    {
        var starts = walk.Starts(text, phase, _ => false);
        var before = text.TokenAt(phase.Start - 1)?.Tag;
        var work = text.Body.AsSpan(phase.End - 2, 2) is "工程" or "项目";
        return ((work || whole) && before is "nz" or "nw" or "nt" or "ns" or "LOC" or "ORG") || (whole && before is "n" or "vn") ? starts : starts.Append(phase.Start);
    }

    /// <summary>Whether the clause goes on with who builds the phase or how it stands.</summary>
    private bool IsWorkedOn(ArticleText text, TextSpan phase)
    {
        var limit = Math.Min(text.SentenceAt(phase.Start).Span.End, phase.End + Reach);
        for (var at = phase.End; at < limit && !"，。；".Contains(text.Body[at]); at++)
        {
            if ((text.Body[at] == '由' && text.IsStart(at)) || lexicon.States.TryMatchAt(text.Body, at, limit, out _)) return true;
        }
        return false;
    }

    [GeneratedRegex("""第?[一二三四五六]期(?:[\u4e00-\u9fff]{2}段)?(?:(?:加装电梯|加梯|改造|建设|扩建)?(?:工程|项目))?""")]
    private static partial Regex Phase();
}
