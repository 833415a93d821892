using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Undertakings;

/// <summary>Whether a word for a stage that is said of much else has the project for its subject or object: 大桥搁浅, not 货船在大桥下搁浅; 叫停大桥, not 叫停大桥上的占道经营.</summary>
internal static partial class StageSubject
{
    private const int LongestNoun = 4;

    private static readonly WordSet Parts = LexiconFile.Words("project-parts.tsv");

    public static bool IsSaidOf(ClauseText text, Clause clause, TextSpan word, Thing project) => !StageLexicon.IsNear(word.In(text.Body)) || IsObject(text, clause, word, project) || IsSubject(text, clause, word, project);

    /// <summary>叫停了大桥, 叫停大桥的施工.</summary>
    private static bool IsObject(ClauseText text, Clause clause, TextSpan word, Thing project)
    {
        var start = text.Words.CharAt(word.End) is '了' or '的' ? word.End + 1 : word.End;
        return text.Things.StartingAt(start) is { } place && IsOf(place.Thing, project) && ObjectEnd().IsMatch(text.Body.AsSpan(place.Span.End, Math.Max(0, clause.Span.End - place.Span.End)));
    }

    /// <summary>大桥主塔施工去年进入尾声: nothing between but a time, what is done, a part, a cause or those who work on it.</summary>
    private static bool IsSubject(ClauseText text, Clause clause, TextSpan word, Thing project)
    {
        var named = text.Things.Within(new TextSpan(clause.Span.Start, word.Start)).LastOrDefault(place => IsOf(place.Thing, project));
        if (named.Thing is not null && text.Words.CharBefore(named.Span.Start) is '在' or '于' or '从' or '到' or '离') return false;
        var at = named.Thing is not null ? named.Span.End : clause.Span.Start;
        for (var next = Next(text, project, at, word.Start); next > at; next = Next(text, project, at, word.Start)) at = next;
        return at == word.Start;
    }

    private static int Next(ClauseText text, Thing project, int at, int limit)
    {
        var passed = PassingWords.Skip(text.Body, at, limit);
        if (passed > at || at >= limit) return passed;
        if (Parts.TryMatchAt(text.Body, at, limit, out var part)) return at + part;
        var other = Work().Match(text.Body, at, limit - at);
        return other.Length > 0 ? at + other.Length : at + Noun(text.Body, project, at, limit);
    }

    /// <summary>The length of the end of its name that stands at the offset: 大桥, 工程.</summary>
    private static int Noun(string body, Thing project, int at, int limit)
    {
        for (var length = Math.Min(LongestNoun, limit - at); length > 0; length--)
        {
            var noun = body.AsSpan(at, length);
            foreach (var form in project.Forms)
            {
                if (form.AsSpan().EndsWith(noun, StringComparison.Ordinal)) return length;
            }
        }
        return 0;
    }

    /// <summary>The project, or what it is the building of: 书院 for 书院修缮工程.</summary>
    private static bool IsOf(Thing thing, Thing project) => thing == project || (thing.Type is "Place" or "Organization" && project.Name.StartsWith(thing.Name, StringComparison.Ordinal));

    [GeneratedRegex("^(?:的?(?:施工|建设|工程|项目|改造|修建|作业|计划))?(?:，|。|$)")]
    private static partial Regex ObjectEnd();

    [GeneratedRegex(@"^(?:的?(?:施工|建设|工程|项目|改造|修缮|修建|作业|工作|计划|工期)|[该此这那]|[座条个处栋所家幢项]|[就却还也都才便只把将已了再]|基本|全面|逐步|突然|一度|陷入|(?:进入|转入|步入)(?:到|了)?|因[^，]{1,14}|由于[^，]{1,14}|被[^，]{1,10}|(?:欠了[^，]{0,6})?(?:施工队|施工队伍|施工单位|施工方|施工人员|承建单位|承建方|建筑队|工程队|工人|工人们|队伍|机械|挖掘机|桩机)[^，]{0,6}?)")]
    private static partial Regex Work();
}
