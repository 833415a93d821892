using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Recognisers.Projects;

/// <summary>Proposes as projects what the article shows being built: 七里镇冷库建成投用, 援建的冷链仓, 柳堤安置点。安置点由某公司承建.</summary>
internal sealed partial class FacilityCandidates(Weights weights, ProjectLexicon lexicon, LeftWalk walk) : ICandidateSource
{
    private readonly ShownBuilt _built = new(lexicon);

    public IEnumerable<Candidate> Propose(AnnotatedArticle article, ArticleText text)
    {
        var titleEnds = article.Get<TitleLayer>().Ends;
        var score = new ProjectScore(weights, walk, lexicon, article, text);
        foreach (var sentence in text.Sentences.Sentences)
        {
            foreach (var head in lexicon.Facilities.FindEndings(text.Body, sentence.Span).Where(head => text.IsEnd(head.End) || IsNamed(text, head)))
            {
                var pointed = IsPointedAt(text, head);
                var after = _built.After(text, head.End, sentence.Span.End);
                var taken = IsTakenUp(text, head);
                var shown = pointed || after || taken;
                var house = lexicon.Houses.TryMatchBefore(text.Body, head.End, head.Start, out _);
                foreach (var start in Starts(text, head, titleEnds, score))
                {
                    var span = new TextSpan(start, head.End);
                    var sure = start < head.Start && (pointed || (taken && !house) || _built.Named(text, span, sentence.Span) || _built.InTitle(article.Article.Title, span.In(text.Body)));
                    var before = _built.Before(text, start, sentence.Span.Start);
                    if (start == head.Start ? !IsItself(text, head, sentence.Span.End) && !IsPaidFor(text, head, sentence.Span.Start) : !shown && !sure && !before) continue;
                    if (score.Of(span, head, sure, after || before || (taken && !house)) is { } candidate && candidate.Score > weights.Floor) yield return candidate;
                }
            }
        }
    }

    /// <summary>The starts of the walk, the head itself, the mark that opens a new name, and the ends of divisions that a start opens: 蜜柚分拣中心 in 七里镇蜜柚分拣中心.</summary>
    private static int[] OpeningOf(ArticleText text, TextSpan head) =>
        text.Body.LastIndexOf('“', head.Start, Math.Min(head.Start + 1, LongestName)) is var open and >= 0 && text.CharAt(head.End) == '”' ? [open + 1] : [];

    private const int LongestName = 12;
    private const int LongestPayment = 24;

    private IEnumerable<int> Starts(ArticleText text, TextSpan head, IReadOnlySet<int> titleEnds, ProjectScore score)
    {
        int[] starts = [.. walk.Starts(text, head, titleEnds.Contains)];
        return starts.Concat(starts.SelectMany(score.DivisionsFrom).Where(end => end < head.Start)).Concat(OpeningOf(text, head)).Concat(NumberBefore(text, head)).Append(head.Start).Distinct();
    }

    /// <summary>国道317新线 in 国道317新线高速公路: a road's name may open with its class and number.</summary>
    private static IEnumerable<int> NumberBefore(ArticleText text, TextSpan head)
    {
        var floor = Math.Max(text.SentenceAt(head.Start).Span.Start, head.Start - LongestName);
        return Numbered().Match(text.Body, floor, head.End - floor) is { Success: true } road ? [road.Index] : [];
    }

    [GeneratedRegex("(?:国道|省道|县道|乡道|[GSXY])[0-9]{1,4}(?:新|老|复)?(?:线|国道|省道|县道)?(?:高速公路|公路|高速|快速路|大桥|隧道)$")]
    private static partial Regex Numbered();

    /// <summary>“柳堤立交”: a name between marks ends where they close.</summary>
    private static bool IsNamed(ArticleText text, TextSpan head) => text.CharAt(head.End) == '”';

    /// <summary>冷链仓 in 冷链仓由某公司承建: a head that opens a clause is a project by itself where who builds it is told.</summary>
    private static bool IsItself(ArticleText text, TextSpan head, int limit) => head.Length > 2 && "，。；：\n该".Contains(text.CharBefore(text.CharBefore(head.Start) == '新' ? head.Start - 1 : head.Start)) && BuiltBy().IsMatch(text.Body.AsSpan(head.End, limit - head.End));

    /// <summary>文化艺术中心 in 投资4.5亿元建设的文化艺术中心: what is spent on it makes it one thing by itself.</summary>
    private static bool IsPaidFor(ArticleText text, TextSpan head, int floor) => head.Length > 3 && text.CharBefore(head.Start) == '的' && PaidFor().IsMatch(text.Body.AsSpan(Math.Max(floor, head.Start - LongestPayment), Math.Min(head.Start - floor, LongestPayment)));

    [GeneratedRegex("投资[^，。；]{1,10}元[^，。；]{0,3}(?:建设|兴建|新建|打造|建成|修建)的$")]
    private static partial Regex PaidFor();

    /// <summary>Whether the next sentence of the paragraph takes the head up and tells who builds it or how it stands: 安置点由某公司承建.</summary>
    private bool IsTakenUp(ArticleText text, TextSpan head)
    {
        if (Next(text, head) is not { } next) return false;
        var start = text.CharAt(next.Start) == '该' ? next.Start + 1 : next.Start;
        return start + head.Length < next.End && text.Body.AsSpan(start, head.Length).SequenceEqual(text.Body.AsSpan(head.Start, head.Length)) && _built.After(text, start + head.Length, next.End);
    }

    /// <summary>Whether the rest of the sentence, or the next one, points at it and tells how it stands: 这座立交恢复施工.</summary>
    private bool IsPointedAt(ArticleText text, TextSpan head) =>
        PointedAt(text, head, new TextSpan(head.End, text.SentenceAt(head.Start).Span.End)) || (Next(text, head) is { } next && PointedAt(text, head, next));

    private static TextSpan? Next(ArticleText text, TextSpan head) => text.Sentences.After(text.SentenceAt(head.Start))?.Span;

    /// <summary>这座拓宽的立交恢复施工: the head again, behind a word that points at it.</summary>
    private bool PointedAt(ArticleText text, TextSpan head, TextSpan span)
    {
        foreach (Match pointing in Pointing().Matches(span.In(text.Body)))
        {
            var from = span.Start + pointing.Index + pointing.Length;
            var at = text.Body.IndexOf(head.In(text.Body), from, Math.Min(span.End - from, LongestName + head.Length), StringComparison.Ordinal);
            if (at >= 0 && text.Body.AsSpan(from, at - from).IndexOfAny('，', '。', '；') < 0 && _built.After(text, at + head.Length, span.End)) return true;
        }
        return false;
    }

    [GeneratedRegex("[这该](?:座|条|个|处|片|栋|幢|所|项|家)?")]
    private static partial Regex Pointing();

    [GeneratedRegex($@"^(?:项目|工程)?(?:由[^，。；：]{{3,40}}?(?:{BuilderWords.Verbs}|[投出]资[^，。；：]{{0,10}}建设)(?=[，。；、])|(?:计划|概算)?总投资|占地(?:面积)?[约\d])")]
    private static partial Regex BuiltBy();
}
