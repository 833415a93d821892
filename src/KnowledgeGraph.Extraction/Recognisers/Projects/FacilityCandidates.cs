using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Recognisers.Projects;

/// <summary>Proposes as projects what the article shows being built: 七里镇冷库建成投用, 援建的冷链仓, 柳堤安置点。安置点由某公司承建.</summary>
internal sealed partial class FacilityCandidates(Weights weights, ProjectLexicon lexicon, LeftWalk walk) : ICandidateSource
{
    private const int ReachOfState = 8;

    public IEnumerable<Candidate> Propose(AnnotatedArticle article, ArticleText text)
    {
        var titleEnds = article.Get<TitleLayer>().Ends;
        var score = new ProjectScore(weights, walk, lexicon, article, text);
        foreach (var sentence in text.Sentences.Sentences)
        {
            foreach (var head in lexicon.Facilities.FindEndings(text.Body, sentence.Span).Where(head => text.IsEnd(head.End)))
            {
                var shown = IsWorkedOn(text, head.End, sentence.Span.End) || IsTakenUp(text, head);
                foreach (var start in Starts(text, head, titleEnds, score))
                {
                    var span = new TextSpan(start, head.End);
                    if (start == head.Start ? !IsItself(text, head, sentence.Span.End) : !shown && !FollowsBuilder(text, start, sentence.Span.Start)) continue;
                    if (score.Of(span, head) is { Score: > 0 } candidate) yield return candidate;
                }
            }
        }
    }

    /// <summary>The starts of the walk, the head itself, and the ends of divisions that a start opens: 蜜柚分拣中心 in 七里镇蜜柚分拣中心.</summary>
    private IEnumerable<int> Starts(ArticleText text, TextSpan head, IReadOnlySet<int> titleEnds, ProjectScore score)
    {
        int[] starts = [.. walk.Starts(text, head, titleEnds.Contains)];
        return starts.Concat(starts.SelectMany(score.DivisionsFrom).Where(end => end < head.Start)).Append(head.Start).Distinct();
    }

    /// <summary>冷链仓 in 冷链仓由某公司承建: a head that opens a clause is a project by itself where who builds it is told.</summary>
    private static bool IsItself(ArticleText text, TextSpan head, int limit) => head.Length > 2 && "，。；：\n该".Contains(text.CharBefore(head.Start)) && BuiltBy().IsMatch(text.Body.AsSpan(head.End, limit - head.End));

    private bool FollowsBuilder(ArticleText text, int start, int floor)
    {
        var end = start > floor && text.Body[start - 1] == '的' ? start - 1 : start;
        return lexicon.Builders.TryMatchBefore(text.Body, end, floor, out _) || Invested().IsMatch(text.Body.AsSpan(floor, start - floor));
    }

    /// <summary>投资3亿元建设: right before what it builds.</summary>
    [GeneratedRegex("""投资[^，。；]{1,10}元[^，。；]{0,3}(?:建设|兴建|新建|打造)$""")]
    private static partial Regex Invested();

    /// <summary>Whether a state of building follows, with no more than a time before it, or who builds: 冷库去年建成投用, 安置点由某公司承建.</summary>
    private bool IsWorkedOn(ArticleText text, int end, int limit)
    {
        var at = end;
        while (at < limit && at - end <= ReachOfState && text.TokenAt(at) is { Tag: "TIME" or "d" or "ad" or "p" } token) at = token.Span.End;
        return lexicon.States.TryMatchAt(text.Body, at, limit, out _) || BuiltBy().IsMatch(text.Body.AsSpan(end, limit - end));
    }

    /// <summary>Whether the next sentence of the paragraph takes the head up and tells who builds it or how it stands.</summary>
    private bool IsTakenUp(ArticleText text, TextSpan head)
    {
        var index = text.SentenceAt(head.Start).Index + 1;
        if (index >= text.Sentences.Sentences.Count || text.Sentences.Sentences[index] is not { } next || next.Paragraph != text.SentenceAt(head.Start).Paragraph) return false;
        var start = text.CharAt(next.Span.Start) == '该' ? next.Span.Start + 1 : next.Span.Start;
        return start + head.Length < next.Span.End && text.Body.AsSpan(start, head.Length).SequenceEqual(text.Body.AsSpan(head.Start, head.Length)) && IsWorkedOn(text, start + head.Length, next.Span.End);
    }

    [GeneratedRegex($@"^(?:项目|工程)?(?:由[^，。；：]{{3,40}}?(?:{BuilderWords.Verbs}|投资[^，。；：]{{0,10}}建设)(?=[，。；、])|(?:计划|概算)?总投资|占地(?:面积)?[约\d])")]
    private static partial Regex BuiltBy();
}
