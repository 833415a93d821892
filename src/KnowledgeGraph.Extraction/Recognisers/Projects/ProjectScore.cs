using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Recognisers.Projects;

/// <summary>Weighs how likely a run of characters that ends in a project's head is its whole name.</summary>
internal sealed partial class ProjectScore
{
    private const int ReachOfWork = 8;
    private const int LongestQuarter = 5;

    private readonly Weights _weights;
    private readonly LeftWalk _walk;
    private readonly ArticleText _text;
    private readonly ProjectLexicon _lexicon;
    private readonly ILookup<int, int> _divisions;
    private readonly ILookup<int, int> _shorts;
    private readonly HashSet<int> _divisionEnds;

    public ProjectScore(Weights weights, LeftWalk walk, ProjectLexicon lexicon, AnnotatedArticle article, ArticleText text)
    {
        (_weights, _walk, _lexicon, _text) = (weights, walk, lexicon, text);
        _divisions = article.Get<DivisionLayer>().Readings.Where(reading => reading.Form is DivisionForm.Full or DivisionForm.Suffix).ToLookup(reading => reading.Span.Start, reading => reading.Span.End);
        _shorts = article.Get<DivisionLayer>().Readings.Where(reading => reading.Form == DivisionForm.Short).ToLookup(reading => reading.Span.Start, reading => reading.Span.End);
        _divisionEnds = [.. article.Get<DivisionLayer>().Readings.Select(reading => reading.Span.End)];
    }

    /// <summary>The ends of divisions that begin at the offset: 七里镇 in 七里镇冷库.</summary>
    public IEnumerable<int> DivisionsFrom(int start) => _divisions[start];

    /// <param name="span">The whole name.</param>
    /// <param name="head">What ends it.</param>
    /// <param name="isSure">Whether the headline or a verb of naming says that this is a name, be it ever so short: 定名为“柳堤立交”.</param>
    /// <param name="isBuilt">Whether the words around it say that it is being built: 由教育局组织建设.</param>
    public Candidate Of(TextSpan span, TextSpan head, bool isSure = false, bool isBuilt = false)
    {
        var named = Enumerable.Range(span.Start, head.Start - span.Start).Any(at => _text.TokenAt(at) is { Tag: "LOC" or "ORG" or "nz" or "nw" or "PER" });
        var divided = _divisions[span.Start].Contains(head.Start);
        var shortest = isSure || (head.Length > 2 && named) ? 2 : 3;
        var goesOn = _lexicon.Heads.TryMatchAt(_text.Body, span.End, _text.Body.Length, out var more) && (more > 2 || _lexicon.Heads.TryMatchBefore(_text.Body, span.End, span.Start, out _));
        var standing = !goesOn && (_lexicon.States.TryMatchAt(_text.Body, span.End, _text.Body.Length, out _) || _lexicon.IsSite(_text.Body, span.End));
        return new ScoreSheet(_weights).Add("project.bias").Add("project.head")
            .Add("project.state", standing)
            .Add("project.built", isBuilt && !standing && !goesOn)
            .Add("project.place", named)
            .Add("project.division", divided)
            .Add("project.opens", OpensWithDivision(span, head))
            .Add("project.short-division", _shorts[span.Start].Any(end => end < head.Start))
            .Add("project.house", IsWorkOnHouse(span) || (!_divisionEnds.Contains(span.Start) && IsWorkOnPart(span)))
            .Add("project.length", (double)span.Length)
            .Add("project.cut", IsCut(span.Start))
            .Add("project.road", _text.Body.AsSpan(span.Start, head.Start - span.Start).Contains('至'))
            .Add("project.generic", span != head && (head.Start - span.Start < shortest || _text.Body.AsSpan(span.Start, span.Length).ContainsAny('和', '与') || !_walk.IsSpecific(_text, new TextSpan(span.Start, head.Start)) || Class().IsMatch(_text.Body[span.Start..span.End])))
            .Candidate(span, "Project");
    }

    /// <summary>柳堤街道 in 柳堤街道望江路改造工程: a division right before what has a name of its own is a part of the whole name; not before a work without a noun (加装电梯), nor before a part of a school or hospital, which is a body once it is open.</summary>
    private bool OpensWithDivision(TextSpan span, TextSpan head) =>
        (_text.Body.AsSpan(span.End - 2, 2) is "项目" or "工程" || (_lexicon.Facilities.TryMatchBefore(_text.Body, span.End, span.Start, out _) && !_lexicon.HouseParts.TryMatchBefore(_text.Body, span.End, span.Start, out _))) && _divisions[span.Start].Any(end => end < head.Start && _walk.IsSpecific(_text, new TextSpan(end, head.Start)));

    /// <summary>柳堤街道文化活动中心改造工程: a work on a house that bears the name of its division, which alone would be a body.</summary>
    private bool IsWorkOnHouse(TextSpan span) =>
        (_divisions[span.Start].Any() || _shorts[span.Start].Any()) && Work().Match(_text.Body, span.Start, span.Length) is { Success: true } work && work.Index + work.Length == span.End
        && _lexicon.Houses.TryMatchBefore(_text.Body, work.Index, span.Start, out _);

    /// <summary>柳堤中学新校区建设工程, 柳堤小学明德校区教学楼, 区医院扩建工程: a work on a house with a name of its own, or on a part of it.</summary>
    private bool IsWorkOnPart(TextSpan span)
    {
        var work = Work().Match(_text.Body, span.Start, span.Length) is { Success: true } found && found.Index + found.Length == span.End ? found.Index
            : _text.Body.AsSpan(span.End - 2, 2) is "项目" or "工程" ? span.End - 2 : span.End;
        var part = _lexicon.HouseParts.TryMatchBefore(_text.Body, work, span.Start, out var length) ? work - length : work;
        if ((part == work && work >= span.End - 2) || _lexicon.Heads.TryMatchAt(_text.Body, span.End, _text.Body.Length, out _)) return false;
        for (var house = part; part - house <= LongestQuarter && house > span.Start + 2; house--)
        {
            if (_lexicon.Houses.TryMatchBefore(_text.Body, house, span.Start, out var head) && house - head > span.Start) return _walk.IsSpecific(_text, new TextSpan(span.Start, house - head));
        }
        return false;
    }

    /// <summary>某省“强水兴农”重点项目, 标志性工程: what something is, not what it is called.</summary>
    [GeneratedRegex("(?:重点|重大|民生|标杆|实事|品牌|样板|标志性|产业链)(?:建设)?(?:项目|工程)$")]
    private static partial Regex Class();

    [GeneratedRegex("(?:改扩建|改造|扩建|新建|迁建|整体迁建|搬迁|整体搬迁|重建|建设|修缮|装修|加固)(?:提升)?(?:主体)?(?:工程|项目)$|(?:工程|项目)$")]
    private static partial Regex Work();

    /// <summary>改造项目 in 砚台里小区改造项目, 安置项目 in 柳堤棚改安置项目: the place or work right before belongs to the name; a division (沧浦区) need not.</summary>
    private bool IsCut(int start) => !_divisionEnds.Contains(start) && (_lexicon.Heads.TryMatchBefore(_text.Body, start, Math.Max(0, start - ReachOfWork), out _)
        || (_text.TokenAt(start - 1) is { Tag: "LOC" or "nz" or "nw" } before && before.Span.End == start && before.Span.Length > 1));
}
