using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Relations.Undertakings;

namespace KnowledgeGraph.Extraction.Relations.Progress;

/// <summary>Of which project a clause tells a step.</summary>
internal static partial class StepProject
{
    /// <summary>The project named or meant in the clause or in the one before; spoken of on, where the clause has no subject of its own or only those who work on it (工人撤场); the article's only one, where 项目 or 工程 speaks of it.</summary>
    public static Thing? Of(ClauseText text, ProjectReader projects, Clause clause, TextSpan word)
    {
        if ((projects.Named(clause.Span) ?? projects.Meant(clause.Span) ?? Core(text, clause)) is { } own) return own;
        if (text.Before(clause) is { } before && (projects.Named(before.Span) ?? projects.Meant(before.Span)) is { } previous) return previous;
        var subject = text.Body[clause.Span.Start..word.Start];
        if (!PassingWords.Fill(text.Body, clause.Span.Start, word.Start) && !Workers().IsMatch(subject) && !Generic().IsMatch(text.Sentence(clause).In(text.Body)) && !Work().IsMatch(subject)) return null;
        return projects.About(text.Sentence(clause), clause.Span) ?? projects.Current(word.Start);
    }

    /// <summary>墨池书院 stands for 墨池书院修缮工程, where that is what the article tells of.</summary>
    private static Thing? Core(ClauseText text, Clause clause) => text.Things.Within(clause.Span)
        .Where(place => place.Thing.Type is "Place" or "Organization")
        .Select(place => text.Things.Things.FirstOrDefault(thing => thing.Type == "Project" && thing.Name.Length > place.Thing.Name.Length && thing.Name.StartsWith(place.Thing.Name, StringComparison.Ordinal)))
        .FirstOrDefault(thing => thing is not null);

    /// <summary>Who works on what is being built, with nobody else beside.</summary>
    [GeneratedRegex("^[^，]{0,12}(?:施工队|施工队伍|施工单位|施工方|施工人员|承建单位|承建方|建筑队|工程队|工人|工人们|队伍|机械|挖掘机|桩机)[^，]{0,6}$")]
    private static partial Regex Workers();

    /// <summary>项目去年10月18日 before 开工, whatever clauses stand before it: the work itself, not those at it (项目部).</summary>
    [GeneratedRegex("^(?:该|这个|这一|这项)?(?:项目|工程)(?=$|[0-9，于已将正今去前明目预计自在随暂因被再重即]|全[面线部]|主体|[一二三四]期|顺利|成功|如期|提前|建设$|施工$|累计|又|也)")]
    private static partial Regex Work();

    [GeneratedRegex("^(?:该|这个|这一|据悉，|目前，)?(?:项目|工程|园区|大桥|产业园)")]
    private static partial Regex Generic();
}
