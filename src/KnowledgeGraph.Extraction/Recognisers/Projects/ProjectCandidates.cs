using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Recognisers.Projects;

/// <summary>Proposes projects: a head from the lexicon (项目, 改造工程) with a name before it.</summary>
internal sealed class ProjectCandidates(Weights weights, LeftWalk walk) : ICandidateSource
{
    private readonly WordSet _heads = LexiconFile.Words("project-heads.tsv");
    private readonly WordSet _facilities = LexiconFile.Words("facility-heads.tsv");
    private readonly WordSet _states = LexiconFile.Words("project-states.tsv");
    private readonly WordSet _builders = LexiconFile.Words("project-verbs-before.tsv");

    public IEnumerable<Candidate> Propose(AnnotatedArticle article, ArticleText text)
    {
        var titleEnds = article.Get<TitleLayer>().Titles.Select(title => title.Span.End).ToHashSet();
        foreach (var sentence in text.Sentences.Sentences)
        {
            foreach (var head in _heads.FindEndings(text.Body, sentence.Span))
            {
                if (!text.IsEnd(head.End)) continue;
                foreach (var start in walk.Starts(text, head, titleEnds.Contains))
                {
                    if (start < head.Start && !Counts(text.Body.AsSpan(start)) && Score(text, new TextSpan(start, head.End), head) is { Score: > 0 } candidate) yield return candidate;
                }
            }
            foreach (var candidate in Facilities(text, sentence.Span, titleEnds.Contains)) yield return candidate;
        }
    }

    /// <summary>第一个产业项目, 首个试点工程: a number in a row, no name.</summary>
    private static bool Counts(ReadOnlySpan<char> text) => text[0] == '首' || (text[0] == '第' && text.Length > 2 && text[2] is '个' or '批' or '项');

    /// <summary>七里镇冷库建成投用, 援建的冷链仓: a facility right before a state of building, or right after a verb of it.</summary>
    private IEnumerable<Candidate> Facilities(ArticleText text, TextSpan sentence, Func<int, bool> blocked)
    {
        foreach (var head in _facilities.FindEndings(text.Body, sentence).Where(head => text.IsEnd(head.End)))
        {
            foreach (var start in walk.Starts(text, head, blocked).Append(head.Start).Distinct())
            {
                var span = new TextSpan(start, head.End);
                if (!IsBuilt(text, span, sentence) || (start == head.Start && head.Length < 3)) continue;
                if (Score(text, span, head) is { Score: > 0 } candidate) yield return candidate;
            }
        }
    }

    private bool IsBuilt(ArticleText text, TextSpan span, TextSpan sentence)
    {
        if (_builders.TryMatchBefore(text.Body, span.Start, sentence.Start, out _)) return true;
        var at = span.End;
        while (at < sentence.End && at - span.End <= 8 && text.TokenAt(at) is { Tag: "TIME" or "d" or "ad" or "p" } token) at = token.Span.End;
        return _states.TryMatchAt(text.Body, at, sentence.End, out _);
    }

    private Candidate Score(ArticleText text, TextSpan span, TextSpan head)
    {
        var named = Enumerable.Range(span.Start, head.Start - span.Start).Any(at => text.TokenAt(at) is { Tag: "LOC" or "ORG" or "nz" or "nw" or "PER" });
        return new ScoreSheet(weights).Add("project.bias").Add("project.head")
            .Add("project.state", _states.TryMatchAt(text.Body, span.End, text.Body.Length, out _))
            .Add("project.place", named)
            .Add("project.length", (double)span.Length)
            .Add("project.generic", head.Start - span.Start < 3 || text.Body.AsSpan(span.Start, span.Length).ContainsAny('和', '与') || !walk.IsSpecific(text, new TextSpan(span.Start, head.Start)))
            .Candidate(span, "Project");
    }
}
