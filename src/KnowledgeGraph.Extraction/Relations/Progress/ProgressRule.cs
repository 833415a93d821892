using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Relations.Undertakings;

namespace KnowledgeGraph.Extraction.Relations.Progress;

/// <summary>PROGRESS: each step of a project that the article tells, with its own day: 2021年3月停工, 计划2022年年底通车, 尚未开工.</summary>
internal sealed partial class ProgressRule : IRelationRule
{
    private const string Planned = "planned";

    public IEnumerable<Relation> Apply(AnnotatedArticle article)
    {
        var text = ClauseText.Of(article);
        var projects = new ProjectReader(text);
        var correction = CorrectionText.Is(article.Article);
        var told = projects.HasNone ? [] : Steps(text, projects, correction).Concat(new DeadlineReader(text).Read(projects));
        return told.Concat(correction ? [] : NamingReader.Read(text))
            .DistinctBy(step => (step.Project.Index, step.Status, step.Date, step.Deadline, step.Name, step.Span))
            .Select(step => new Relation("PROGRESS", End.Thing(step.Project.Index), End.Article, step.Attributes, step.Span, step.Rule, step.Confidence));
    }

    private static IEnumerable<Step> Steps(ClauseText text, ProjectReader projects, bool correction)
    {
        var asides = new DatedAsides(text);
        foreach (var clause in text.Clauses.Where(clause => clause.Modality != Modality.Quoted))
        {
            foreach (var (word, stage) in StageWords.In(text, clause.Span))
            {
                var aside = IsAside(text.Body.AsSpan(word.End));
                if (aside && !asides.IsTold(clause, word)) continue;
                if (((aside ? asides.Modified(clause, word) : null) ?? ProjectOf(text, projects, clause, word)) is not { } project) continue;
                var status = clause.Modality == Modality.Denied || NotYet().IsMatch(text.Body[clause.Span.Start..word.Start]) ? Planned
                    : clause.IsFactAt(word.Start) ? StageWords.Status(text, clause, word, stage, project)
                    : clause.Modality == Modality.Plan ? Planned
                    : null;
                if (status is null || (correction && status != Planned)) continue;
                var day = status == Planned ? null : StepDays.Of(text, clause, word);
                if (status != Planned && IsLater(text, day)) status = Planned;
                yield return new Step(project, status, status == Planned ? null : day, null, word.In(text.Body), null, aside ? asides.Told(clause, word) : Told(text, clause, word), status == Planned ? "progress.planned" : "progress.told", 0.85);
            }
        }
    }

    /// <summary>The project of the clause: named or meant in it or in the clause before; spoken of on, where the clause has no subject of its own; the article's only one, where 项目 or 工程 speaks of it.</summary>
    private static Thing? ProjectOf(ClauseText text, ProjectReader projects, Clause clause, TextSpan word)
    {
        if ((projects.Named(clause.Span) ?? projects.Meant(clause.Span) ?? Core(text, clause)) is { } own) return own;
        if (text.Before(clause) is { } before && (projects.Named(before.Span) ?? projects.Meant(before.Span)) is { } previous) return previous;
        if (!Subjectless().IsMatch(text.Body[clause.Span.Start..word.Start]) && !Generic().IsMatch(text.Sentence(clause).In(text.Body))) return null;
        return projects.Named(text.Sentence(clause)) ?? projects.Current(word.Start);
    }

    /// <summary>墨池书院 stands for 墨池书院修缮工程, where that is what the article tells of.</summary>
    private static Thing? Core(ClauseText text, Clause clause) => text.Things.Within(clause.Span)
        .Where(place => place.Thing.Type is "Place" or "Organization")
        .Select(place => text.Things.Things.FirstOrDefault(thing => thing.Type == "Project" && thing.Name.Length > place.Thing.Name.Length && thing.Name.StartsWith(place.Thing.Name, StringComparison.Ordinal)))
        .FirstOrDefault(thing => thing is not null);

    /// <summary>The words from the clause that dates the step to the end of the one that tells it.</summary>
    private static TextSpan Told(ClauseText text, Clause clause, TextSpan word)
    {
        for (var at = clause; at is not null; at = text.Before(at))
        {
            if (text.Dates.Within(new TextSpan(at.Span.Start, at == clause ? word.Start : at.Span.End)).Any()) return at.Span.Cover(clause.Span);
        }
        return clause.Span;
    }

    /// <summary>停工两年的, 开工前, 通车时间: the word tells no step here.</summary>
    private static bool IsAside(ReadOnlySpan<char> after) => Aside().IsMatch(after);

    private static bool IsLater(ClauseText text, PartialDate? day) => day is { } date && text.Article.Article.Page.IssueDate is { } issue && date.FirstDay > issue;

    [GeneratedRegex("^了?(?:" + Attributive.Duration + ")?(?:的|前|以前|之前|后|以后|之后|以来|时间|日期|目标|条件|准备|键|按钮|当天|当日|当晚|那天|那一天|期间|现场|水域|工地|单位|进度|人员|队伍|企业|队|方|图|许可|时[，。]|仪式(?!.{0,4}举行))")]
    private static partial Regex Aside();

    /// <summary>A date, 计划, 预计 and the like, and nothing that could be another subject.</summary>
    [GeneratedRegex("^(?:(?:现在|目前|现|并|将|拟|于|在|力争|确保|争取|计划|预计|有望|原定|已|已经|正式|如期|全面|今年|明年|后年|去年|前年|同年|次年|当年|又|曾|再次|再度|重新|最终|随后|后|年底|上半年|下半年|国庆节?|元旦|春节|五一|前|由|[0-9一二三四五六七八九十年月日底初中上下旬])*)$")]
    private static partial Regex Subjectless();

    [GeneratedRegex("^(?:该|这个|这一|据悉，|目前，)?(?:项目|工程|园区|大桥|产业园)")]
    private static partial Regex Generic();

    [GeneratedRegex("(?:尚未|仍未|还未|未能|没有|还没)[^，。；]{0,4}$")]
    private static partial Regex NotYet();
}
