using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Recognisers.Projects;

/// <summary>Proposes sections of a road or waterway as projects of their own where the article shows one being built: 滨河绿道云台段开工, 环湖路东段由某局建设; and works whose name tells in a bracket from where to where they reach.</summary>
internal sealed partial class SectionCandidates(Weights weights, ProjectLexicon lexicon, LeftWalk walk) : ICandidateSource
{
    private readonly ShownBuilt _built = new(lexicon);

    public IEnumerable<Candidate> Propose(AnnotatedArticle article, ArticleText text)
    {
        var divisions = article.Get<DivisionLayer>().Readings.ToLookup(reading => reading.Span.Start, reading => reading.Span.End);
        foreach (var match in Section().Matches(text.Body).Cast<Match>())
        {
            var part = TextSpan.At(match.Groups[1].Index, match.Groups[1].Length);
            var end = match.Index + match.Length;
            var sentence = text.SentenceAt(match.Index).Span;
            var road = new TextSpan(part.Start - 1, part.Start);
            foreach (var start in Starts(text, road, divisions).Distinct().Where(start => part.Start - start >= 3))
            {
                var shown = _built.After(text, end, sentence.End) || _built.InNextClause(text, end, sentence.End) || _built.Before(text, start, sentence.Start);
                if (shown) yield return Scored(text, new TextSpan(start, end), divisions[part.Start].Any() || divisions[start].Any());
            }
        }
        foreach (Match work in Bracketed().Matches(text.Body))
        {
            foreach (var start in Starts(text, new TextSpan(work.Index - 1, work.Index), divisions).Distinct().Where(start => work.Index - start >= 3))
            {
                yield return Scored(text, new TextSpan(start, work.Index + work.Length), divisions[start].Any());
            }
        }
    }

    private Candidate Scored(ArticleText text, TextSpan span, bool divided) => new ScoreSheet(weights).Add("project.bias").Add("project.head").Add("project.phase")
        .Add("project.place", text.TokenAt(span.Start) is { Tag: "LOC" or "nz" or "nw" }).Add("project.short-division", divided).Add("project.length", (double)span.Length).Candidate(span, "Project");

    /// <summary>Where the road's name can begin: at the starts of the walk, at a division that opens it, and right before what the analyser takes for one word.</summary>
    private IEnumerable<int> Starts(ArticleText text, TextSpan road, ILookup<int, int> divisions)
    {
        if (text.TokenAt(road.Start) is { } token && token.Span.Start < road.Start) yield return token.Span.Start;
        foreach (var start in walk.Starts(text, road, _ => false)) yield return start;
        for (var start = road.Start - 1; start >= Math.Max(text.SentenceAt(road.Start).Span.Start, road.Start - 10); start--)
        {
            if (divisions[start].Any()) yield return start;
        }
    }

    /// <summary>（汐湾路至柳堤路段）升级改造工程 behind a road: the work on a part of it.</summary>
    [GeneratedRegex("(?<=[道路街线河渠堤廊速桥])[（(][^（）()，。；]{2,20}?(?:段|[至—～－-][^（）()，。；]{2,10})[）)](?:道路|管线|管网|雨污水|供水|排水|综合|升级|提升|拓宽|扩建|改扩建|新建|改建|改造|大修|建设|整治|打通|连通|修缮)*(?:工程|项目)")]
    private static partial Regex Bracketed();

    /// <summary>The last character of a road or waterway, where the part lies, and 段; no 阶段, 路段, 施工段.</summary>
    [GeneratedRegex("""(?<=[道路街线河渠堤廊速桥])((?:[东西南北中上下前后]|第?[一二三四五六七八九十0-9]+(?:标|期)|[A-Z][0-9]?标?|[\u4e00-\u9fff-[的了这那各该由在和与将已为是新第一阶路地时手片区波分工道街线河渠堤廊速桥]]{2,6}|[\u4e00-\u9fff]{1,6}至[\u4e00-\u9fff]{1,6}))(?<![阶路地时手片波])段""")]
    private static partial Regex Section();
}
