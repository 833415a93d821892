using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Relations.Undertakings;

namespace KnowledgeGraph.Extraction.Relations.Containment;

/// <summary>Where projects are that are built, and what else stands there that is seen, at a place named before them: 在柳堤镇建设冷库; 在柳堤镇，区长察看了冷库项目; 来到柳堤镇，察看冷库项目.</summary>
internal sealed partial class SiteLocations(AnnotatedArticle article, Func<Thing, bool> isSited)
{
    private const int LongestCount = 6;
    private const int FarthestClause = 4;

    private static readonly WordSet Building = LexiconFile.Words("construction-verbs.tsv");
    private static readonly WordSet Viewings = LexiconFile.Words("viewing-verbs.tsv");
    private static readonly WordSet Whither = LexiconFile.Words("whither-words.tsv");
    private static readonly WordSet Elsewhere = LexiconFile.Words("elsewhere-acts.tsv");

    private readonly ClauseText _text = ClauseText.Of(article);
    private readonly StopLists _lists = new(ClauseText.Of(article));

    public IEnumerable<(Occurrence Inner, int Outer, string Rule, double Confidence)> Find()
    {
        foreach (var clause in _text.Clauses.Where(clause => clause.Modality is Modality.Fact or Modality.Plan))
        {
            foreach (var (project, site) in Built(clause)) yield return (project, site.Thing.Index, "located.built", 0.88);
            if (clause.Modality != Modality.Fact || Stop(clause) is not { } stop) continue;
            foreach (var project in Seen(clause, stop)) yield return (project, stop.Thing.Index, "located.seen", 0.85);
        }
    }

    /// <summary>在柳堤镇、汐湾村建设冷库: the project right behind the verb stands in each of them.</summary>
    private IEnumerable<(Occurrence Project, Occurrence Site)> Built(Clause clause)
    {
        foreach (var verb in _text.Find(Building, clause.Span))
        {
            if (Sites.Before(_text, new TextSpan(clause.Span.Start, verb.Start)) is not { Count: > 0 } sites) continue;
            var project = _text.Things.Within(new TextSpan(verb.End, clause.Span.End)).FirstOrDefault();
            if (project.Thing is not { Type: "Project" } || project.Span.Start - verb.End > LongestCount) continue;
            foreach (var site in sites.Where((site, at) => at + 1 == sites.Count || sites[at + 1].Span.Start != site.Span.End)) yield return (project, site);
        }
    }

    /// <summary>The place with which the clause ends, behind 在 or a word that leads to it.</summary>
    private Occurrence? Stop(Clause clause)
    {
        if (_text.Things.EndingAt(clause.Span.End) is not { Thing.Type: "District" or "Place" } stop) return null;
        var start = stop.Span.Start;
        while (_text.Things.EndingAt(start) is { Thing.Type: "District" or "Place" } outer && outer.Span.Start >= clause.Span.Start) start = outer.Span.Start;
        if (start <= clause.Span.Start) return null;
        return (_text.Body[start - 1] == '在' && start - 1 == clause.Span.Start) || Whither.TryMatchBefore(_text.Body, start, clause.Span.Start, out _) ? stop : null;
    }

    /// <summary>The projects of the first clause after it that names one: those that somebody looks at, or, behind 在, the one of which it tells.</summary>
    private IEnumerable<Occurrence> Seen(Clause clause, Occurrence stop)
    {
        for (var next = _text.After(clause); next is { Modality: Modality.Fact } && next.Index - clause.Index <= FarthestClause; next = _text.After(next))
        {
            var sited = _text.Things.Within(next.Span).Where(place => isSited(place.Thing) && place.Thing != stop.Thing && !IsPlaced(place)).ToList();
            var projects = sited.Where(place => place.Thing.Type == "Project" || IsListed(next, place) || (IsLookedAt(next, place) && (place.Span.End == next.Span.End || _text.Body[place.Span.End] is '、' or '和' or '等'))).ToList();
            if (projects.Count == 0)
            {
                if (Stop(next) is not null) yield break;
                continue;
            }
            foreach (var project in projects.Where(project => IsLookedAt(next, project) || (_text.Body[clause.Span.Start] == '在' && IsTold(next, project, stop)))) yield return project;
            yield break;
        }
    }

    /// <summary>察看了A工程、B项目, 走进某公司的C项目现场.</summary>
    private bool IsLookedAt(Clause clause, Occurrence project) =>
        !Models().IsMatch(_text.Body.AsSpan(project.Span.End, clause.Span.End - project.Span.End)) && _text.Find(Viewings, new TextSpan(clause.Span.Start, project.Span.Start)).Concat(_text.Find(Whither, new TextSpan(clause.Span.Start, project.Span.Start))).Any(verb => verb.End == project.Span.Start || _text.Body[verb.End] == '了' && verb.End + 1 == project.Span.Start
            || _lists.Behind(verb.End, clause.Span.End).Any(seen => seen.Span == project.Span));

    /// <summary>察看了A水厂和B学校: what is no project must end its item (not A片区 in 察看了A片区农田改造项目).</summary>
    private bool IsListed(Clause clause, Occurrence place)
    {
        var before = new TextSpan(clause.Span.Start, place.Span.Start);
        return _text.Find(Viewings, before).Concat(_text.Find(Whither, before)).Any(verb => _lists.Behind(verb.End, clause.Span.End).Any(seen => seen.Span == place.Span));
    }

    /// <summary>观澜大桥项目、水厂项目等沙盘: what is looked at is a picture of them.</summary>
    [GeneratedRegex("(?:沙盘|模型|展板|宣传片|规划图|效果图|图纸|展示图)")]
    private static partial Regex Models();

    /// <summary>在柳堤镇，投资3亿元的冷库项目正在建设: not 在柳堤镇，冷库项目签约, which only happens there.</summary>
    private bool IsTold(Clause clause, Occurrence project, Occurrence stop) =>
        (stop.Thing.Type == "Place" || stop.Thing.Level is null or DivisionLevel.Township or DivisionLevel.Community)
        && (project.Span.Start == clause.Span.Start || (_text.Words.CharBefore(project.Span.Start) == '的' && !_text.Things.Within(new TextSpan(clause.Span.Start, project.Span.Start)).Any(place => place.Thing.Type != "Organization" && !(place.Thing.Type == "District" && _text.Words.CharBefore(place.Span.Start) == '由'))))
        && !Elsewhere.Any(_text.Body, new TextSpan(project.Span.End, clause.Span.End)) && Works().IsMatch(_text.Body.AsSpan(project.Span.End, _text.Sentence(clause).End - project.Span.End));

    /// <summary>What is done or stands where a project is: 正在建设, 拔地而起; not 项目落选, 座谈会召开.</summary>
    [GeneratedRegex("^[^。]{0,30}?(?:建设|施工|开工|动工|在建|落地|落成|封顶|竣工|完工|建成|投用|投产|投入|通车|启用|进场|桩|浇筑|吊装|安装|装修|铺设|拔地而起|忙碌|工人|机器|机械|塔吊|占地|面积|总投资|一期|二期|开放|运营|运行)")]
    private static partial Regex Works();

    /// <summary>Whether a division or place right before the project says itself where it is.</summary>
    private bool IsPlaced(Occurrence project) =>
        _text.Things.EndingAt(_text.Words.CharBefore(project.Span.Start) == '的' ? project.Span.Start - 1 : project.Span.Start) is { Thing.Type: "District" or "Place" };
}
