using System.Buffers;
using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Recognisers.Persons;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Recognisers.Organizations;

/// <summary>Proposes organisations: a head from the lexicon (局, 有限公司, 小学), with every left edge that the words before it allow.</summary>
internal sealed partial class OrganizationCandidates(Weights weights, OrganizationLexicon lexicon, LeftWalk walk) : ICandidateSource
{
    private const int Farthest = 6;

    private static readonly SearchValues<char> NoPartOfNames = SearchValues.Create("，。、；：！？“”《》（）的在到和与及是为从由\n　");

    private const string Levels = "省市区县旗州盟镇乡";

    private readonly Joints _joints = new(lexicon);

    public IEnumerable<Candidate> Propose(AnnotatedArticle article, ArticleText text)
    {
        var layer = article.Get<TitleLayer>();
        var titles = layer.Titles;
        var titleStarts = titles.Where(title => title.Span.Length == 2).Select(title => title.Span.Start).ToHashSet();
        var titleEnds = layer.Ends;
        var full = article.Get<DivisionLayer>().Readings.Where(reading => reading.Form == DivisionForm.Full).Select(reading => reading.Span).ToList();
        var divisions = article.Get<DivisionLayer>().Readings.ToLookup(reading => reading.Span.Start, reading => reading.Span.End);
        var appointed = AppointedNames.In(text.Body).Where(name => !divisions.Contains(name.Start)).ToList();
        foreach (var sentence in text.Sentences.Sentences)
        {
            foreach (var (head, kind) in lexicon.Heads.FindEndings(text.Body, sentence.Span))
            {
                if (kind == OrganizationKind.None || IsConsortium(text, head) || ProjectOffices.IsOfFirm(text, lexicon, head) || IsPartOfTitle(text, layer, head) || IsCutByTitle(text, layer, head) || (!EndsWord(text, head) && !titleStarts.Contains(head.End - 1))) continue;
                var starts = Starts(text, head, titleEnds, divisions).Concat(DividedStarts(text, head, full)).Concat(AppointedEnds(text, head, appointed));
                foreach (var start in (kind == OrganizationKind.Company ? starts.Select(start => FirmOpenings.Behind(text.Body, start, head.Start)) : starts).Distinct())
                {
                    if (appointed.Exists(name => start <= name.Start && name.End < head.End) || HoldsAnother(text, layer, start, head)) continue;
                    if (Score(text, layer, new TextSpan(start, head.End), head, kind, divisions) is { } candidate && candidate.Score > weights.Floor) yield return candidate;
                }
            }
        }
    }

    /// <summary>区教工委副书记江枫与教育集团: a post and a conjunction stand between two bodies, which the analyser takes for one.</summary>
    private static bool HoldsAnother(ArticleText text, TitleLayer titles, int start, TextSpan head)
    {
        var joint = text.Body.AsSpan(start..head.Start).LastIndexOfAny('与', '和', '同');
        return joint > 0 && Enumerable.Range(start + 1, joint).Any(at => titles.EndingAt(at) is { Kind: not TitleKind.Occupation, Span: var title } && title.Start >= start);
    }

    /// <summary>局 in 教育局局长 is the organisation's, in 局长 the title's, and in 教育局长 it is both's; 委 in 会议中委员 is the title's.</summary>
    private static bool IsPartOfTitle(ArticleText text, TitleLayer titles, TextSpan head)
    {
        if (titles.At(head.Start) is not { } title) return false;
        return !(title.Span.Start == head.Start && head.Length == 1 && text.CharBefore(head.Start) != '会' && text.Body[head.Start] != '委' && title.Span.Length == 2 && text.CharBefore(head.Start) != text.Body[head.Start]);
    }

    /// <summary>联合体 in 甲公司与乙设计院联合体: what the two are for the tender, and no name of the second.</summary>
    private bool IsConsortium(ArticleText text, TextSpan head) => head.In(text.Body) is "联合体" && lexicon.Heads.TryMatchBefore(text.Body, head.Start, 0, out _, out var kind) && kind != OrganizationKind.None;

    /// <summary>学校 in 第一中学校长, where the title takes the last character and another head ends before it.</summary>
    private bool IsCutByTitle(ArticleText text, TitleLayer titles, TextSpan head) =>
        head.Length > 1 && titles.At(head.End - 1) is { } title && title.Span.Start == head.End - 1 && lexicon.Heads.TryMatchBefore(text.Body, title.Span.Start, 0, out var length, out _) && length > 1;

    /// <summary>A head of one character ends a name only where a word ends (局 in 水务局, not in 局面), and never behind a quotation (“夜谈”办进学校) or a count (20部电梯).</summary>
    private bool EndsWord(ArticleText text, TextSpan head) => (text.IsEnd(head.End) || IsJoined(text, head) || Government().IsMatch(text.Body, head.End - 1) || (head.Length > 2 && !text.IsStart(head.End))) && !(head.Length == 1 && (text.CharBefore(head.Start) == '”' || char.IsAsciiDigit(text.CharBefore(head.Start))));

    /// <summary>局 in 区水务局与海畅集团, which the analyser takes for one name.</summary>
    private bool IsJoined(ArticleText text, TextSpan head) => text.TokenAt(head.End) is { Tag: "ORG" } && _joints.StandsAt(text.Body, head.End);

    private IEnumerable<int> Starts(ArticleText text, TextSpan head, IReadOnlySet<int> titleEnds, ILookup<int, int> divisions)
    {
        if (head.Length >= 2) yield return head.Start;
        foreach (var start in walk.Starts(text, head, titleEnds.Contains))
        {
            if (_joints.Between(text.Body, start, head.Start, divisions) is { } next) yield return next;
            if (Governed().Match(text.Body, start, Math.Max(0, head.Start - start)) is { Success: true } governor)
            {
                yield return governor.Index + 1;
                continue;
            }
            var governed = Governing().Match(text.Body, start, Math.Max(0, head.Start - start)).Length;
            if (start + governed < head.Start) yield return start + governed;
            if (governed == 0 && start + 1 < head.Start && IsJoinedLevel(text, start)) yield return start + 1;
        }
    }

    /// <summary>县水务局 in 和县水务局局长, where the analyser reads a county of that name: the conjunction stands before the word of level.</summary>
    private static bool IsJoinedLevel(ArticleText text, int start) => text.Body[start] is '和' or '与' or '同' or '跟' or '由' && Levels.Contains(text.Body[start + 1]);

    /// <summary>The full name of a division shortly before a head, however the analyser cuts the words: 苔溪县 before 人民医院.</summary>
    private static IEnumerable<int> DividedStarts(ArticleText text, TextSpan head, List<TextSpan> full) =>
        full.Where(division => division.End <= head.Start && head.Start - division.End <= Farthest && text.Body.AsSpan(division.End, head.Start - division.End).IndexOfAny(NoPartOfNames) < 0 && !text.IsStart(division.Start)).Select(division => division.Start);

    /// <summary>Where a body begins right behind whom a verb appoints or removes: 区教育局 in 免去江枫区教育局局长职务.</summary>
    private static IEnumerable<int> AppointedEnds(ArticleText text, TextSpan head, List<TextSpan> appointed) =>
        appointed.Where(name => name.End < head.Start && head.Start - name.End <= Farthest && Levels.Contains(text.Body[name.End])).Select(name => name.End);

    private Candidate Score(ArticleText text, TitleLayer titles, TextSpan span, TextSpan head, OrganizationKind kind, ILookup<int, int> divisions)
    {
        var modifiers = new TextSpan(span.Start, head.Start);
        var divided = divisions[span.Start].Any(end => !divisions[end].Any(next => next <= head.Start) && (end <= head.Start || (kind == OrganizationKind.Leading && end == head.Start + 1)));
        var levelled = Levels.Contains(text.Body[span.Start]) && !IsOfZone(text, span.Start) && (span.Length > head.Length || kind == OrganizationKind.Leading) && !divided;
        var zoned = kind == OrganizationKind.Leading && !divided && Zone().IsMatch(text.Body.AsSpan(span.Start, span.Length));
        var analysed = text.TokenAt(span.Start) is { Tag: "ORG" } && text.IsEnd(span.End);
        var unlisted = kind == OrganizationKind.Leading && !divided && !levelled && !zoned && IsUnlisted(text, span, head) && walk.IsSpecific(text, modifiers);
        var sheet = new ScoreSheet(weights).Add("organization.bias").Add(KindFeature(kind))
            .Add("organization.division", divided)
            .Add("organization.level-word", levelled)
            .Add("organization.zone", zoned)
            .Add("organization.analyser", analysed)
            .Add("organization.unlisted", unlisted)
            .Add("organization.length", (double)span.Length)
            .Add("organization.quoted", text.CharBefore(span.Start) == '“' && text.CharAt(span.End) == '”');
        var department = span == head && lexicon.Departments.Contains(text.Body.AsSpan(head.Start, head.Length)) && text.CharBefore(span.Start) is '、' or '，';
        sheet.Add("organization.department", department);
        var specific = department || zoned || divided || levelled || unlisted || (!modifiers.IsEmpty && walk.IsSpecific(text, modifiers));
        var bare = (kind == OrganizationKind.Leading || (kind == OrganizationKind.Organ && !analysed && !department && span.Length < 5)) && !divided && !levelled && !zoned && !unlisted;
        var joint = (!divided && !levelled && text.Body.AsSpan(modifiers.Start, modifiers.Length).ContainsAny('和', '与') && !_joints.IsOneName(text, titles, span, head, kind)) || _joints.Between(text.Body, span.Start, head.Start, divisions) is not null;
        return sheet.Add("organization.generic", !specific || bare || joint || Twice().IsMatch(text.Body.AsSpan(span.Start, span.Length))).Candidate(span, "Organization");
    }

    /// <summary>苔溪县委 as one word of the analyser's: the leading body of a division that no list has.</summary>
    private static bool IsUnlisted(ArticleText text, TextSpan span, TextSpan head) =>
        text.TokenAt(span.Start) is { Tag: "ORG" } word && word.Span == span && span.Length > head.Length + 1 && Levels.Contains(text.Body["区县市镇乡".Contains(text.Body[head.Start]) ? head.Start : head.Start - 1]);

    /// <summary>区 in 示范区城乡建设局 is the zone's.</summary>
    private static bool IsOfZone(ArticleText text, int at) => text.Body[at] == '区' && "园范发假验税景库".Contains(text.CharBefore(at));

    /// <summary>区教育局 in 何田为区教育局副局长, 文化节由区文旅局主办: what a word of grammar governs before a word of level.</summary>
    [GeneratedRegex($"(?<=[\\u4e00-\\u9fff]{{2,4}})(?:(?<!无)为|(?<![自经])由)(?=[{Levels}])")]
    private static partial Regex Governed();

    /// <summary>经县供销合作社核实, 同志任县财政局局长: no name begins with a preposition or with 任 before a word of level.</summary>
    [GeneratedRegex($"\\G(?:同志)?(?:[现曾拟历兼转升]|继续|先后)?[任经据向对受被为](?=[{Levels}])")]
    private static partial Regex Governing();

    /// <summary>The body that leads a zone: 沙湾高新区管委会.</summary>
    [GeneratedRegex($"(?:{Zones.Endings})(?:党工委|管委会|管理委员会)$")]
    private static partial Regex Zone();

    /// <summary>镇政府 right behind 镇委, which the analyser takes for one word.</summary>
    [GeneratedRegex("""\G委[省市区县旗州镇乡](?:人民)?政府""")]
    private static partial Regex Government();

    /// <summary>柳堤镇委镇政府: two bodies, one after the other.</summary>
    [GeneratedRegex("""[省市区县旗州镇乡]委[省市区县旗州镇乡](?:人民)?政府$""")]
    private static partial Regex Twice();

    private static string KindFeature(OrganizationKind kind) => kind switch
    {
        OrganizationKind.Company => "organization.company",
        OrganizationKind.Organ => "organization.organ",
        OrganizationKind.School => "organization.school",
        OrganizationKind.Hospital => "organization.hospital",
        OrganizationKind.Body => "organization.body",
        _ => "organization.leading",
    };
}
