using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Undertakings;

/// <summary>UNDERTAKES: who builds, pushes or finished a project: 由公司承建, 街道启动改造项目, 公司的生产基地项目.</summary>
internal sealed partial class UndertakingRule : IRelationRule
{
    private readonly WordMap<string> _verbs = LexiconFile.Map("undertakings.tsv", 2, row => row.Columns[1]);

    public IEnumerable<Relation> Apply(AnnotatedArticle article)
    {
        var text = ClauseText.Of(article);
        var projects = new ProjectReader(text);
        if (projects.HasNone) return [];
        var status = new ProjectStatus(text, projects);
        return Found(text, projects, new NameLists(text)).DistinctBy(found => (found.Doer.Thing.Index, found.Project.Index)).Select(found => new Relation(
            "UNDERTAKES", End.Thing(found.Doer.Thing.Index), End.Thing(found.Project.Index), AttributeSet.Of(("status", status.Of(found.Project))), text.Sentence(found.Clause), found.Rule, found.Confidence));
    }

    private IEnumerable<(Occurrence Doer, Thing Project, Clause Clause, string Rule, double Confidence)> Found(ClauseText text, ProjectReader projects, NameLists lists)
    {
        var builders = new NamedBuilders(text, projects);
        var implied = new ImpliedDoers(text, lists);
        foreach (var clause in text.Clauses.Where(clause => clause.Modality is not (Modality.Quoted or Modality.Condition)))
        {
            foreach (var (builder, worked) in builders.In(clause).Where(named => !IsRevoked(text, clause, named.Builder.Span.Start))) yield return (builder, worked, clause, "undertakes.unit", 0.85);
            if (clause.Modality is not (Modality.Fact or Modality.Plan)) continue;
            foreach (var (firm, owned) in FirmProjects.In(text, clause)) yield return (firm, owned, clause, "undertakes.owner", 0.85);
            foreach (var (verb, form) in text.Find(_verbs, clause.Span))
            {
                var before = new TextSpan(clause.Span.Start, verb.Start);
                var agents = form == "Sum" && !Investment.IsSum(text.Body, verb.End, clause.Span.End) ? [] : Agents(text, lists, clause, before);
                if (agents.Count > 0)
                {
                    if (!IsRevoked(text, clause, verb.Start) && Built(text, projects, clause, verb, agents[0], form) is { } built)
                    {
                        foreach (var agent in agents) yield return (agent, built, clause, "undertakes.agent", 0.88);
                    }
                }
                else if (Closing(text, projects, clause, verb) is { } won && clause.IsFactAt(verb.Start))
                {
                    foreach (var doer in Doers(text, lists, clause, before).Where(IsFirm)) yield return (doer, won, clause, "undertakes.closing", 0.85);
                }
                else if (form is "By" or "Active" && verb.In(text.Body).Contains('建', StringComparison.Ordinal) && Object(text, clause, verb) is { } shared && implied.Of(clause, before) is { Count: > 0 } meant)
                {
                    foreach (var doer in meant) yield return (new Occurrence(verb, doer), shared, clause, "undertakes.implied", 0.85);
                }
                else if ((form == "Active" || (form == "Task" && IsTask(text, clause, verb)) || IsAttribute(text, clause, verb) || DoersEnd(text, before) < verb.Start) && (clause.IsFactAt(verb.Start) || clause.Modality == Modality.Plan) && Object(text, clause, verb) is { } project)
                {
                    foreach (var doer in Doers(text, lists, clause, new TextSpan(before.Start, DoersEnd(text, before)))) yield return (doer, project, clause, "undertakes.subject", 0.88);
                }
            }
        }
    }

    /// <summary>Who stands after 由, or right before the verb where 由 opened the list of doers: 由甲投资建设、乙承建; 由甲组织实施，乙承建.</summary>
    private List<Occurrence> Agents(ClauseText text, NameLists lists, Clause clause, TextSpan before)
    {
        var near = lists.In(before).LastOrDefault(list => IsBody(list[^1]) && before.End - list[^1].Span.End <= 2)?.Where(IsBody).ToList();
        return near is { Count: > 0 } && IsOpened(text, clause, before) ? near : [.. lists.After("由", before).Where(IsBody)];
    }

    /// <summary>Whether 由 stands before, or in a clause before that ends with such a verb: 由甲牵头，乙投资建设，丙施工.</summary>
    private bool IsOpened(ClauseText text, Clause clause, TextSpan before)
    {
        var span = before;
        for (var at = text.Before(clause); !text.Body.AsSpan(span.Start, span.Length).Contains('由'); at = text.Before(at))
        {
            if (at is null || (span != before && !text.Find(_verbs, span).Any(verb => verb.Span.End == span.End))) return false;
            span = at.Span;
        }
        return true;
    }

    /// <summary>The project of 由X承建的P and of P由X承建: after the verb, in the clause before it, or the one that is spoken of.</summary>
    private static Thing? Built(ClauseText text, ProjectReader projects, Clause clause, TextSpan verb, Occurrence agent, string form)
    {
        var after = text.Things.Within(new TextSpan(verb.End, clause.Span.End)).FirstOrDefault(place => place.Thing.Type == "Project");
        if (after.Thing is not null && text.Words.CharAt(verb.End) == '的') return after.Thing;
        var before = new TextSpan(clause.Span.Start, agent.Span.Start);
        if (projects.In(before) is { } own) return own;
        if (projects.IsOther(before) || projects.MeansHouse(before)) return null;
        return (text.Before(clause) is { } previous ? projects.Named(previous.Span) : null) ?? after.Thing ?? (form == "Sum" && Beyond().IsMatch(text.Body.AsSpan(verb.End, clause.Span.End - verb.End)) ? null : projects.Current(verb.Start));
    }

    /// <summary>投资3亿元支持教育事业: another thing than the project spoken of.</summary>
    [GeneratedRegex("亿?万?元(?:用于|支持|投向|发展|助力|兴办|捐)")]
    private static partial Regex Beyond();

    /// <summary>The project right after the verb.</summary>
    private static Thing? Object(ClauseText text, Clause clause, TextSpan verb)
    {
        var place = text.Things.Within(new TextSpan(verb.End, clause.Span.End)).FirstOrDefault();
        if (place.Thing is not { Type: "Project" } || place.Span.Start - verb.End > 6 || IsRevoked(text, clause, verb.Start)) return null;
        return !verb.In(text.Body).EndsWith("中标", StringComparison.Ordinal) || Won().IsMatch(text.Body.AsSpan(place.Span.End, clause.Span.End - place.Span.End)) ? place.Thing : null;
    }

    /// <summary>中标观澜大桥项目, 中标观澜大桥项目施工: the work itself, not 中标观澜大桥项目监理.</summary>
    [GeneratedRegex("^(?:的)?(?:建设|施工|承建|总承包|EPC|主体|[一二三四五六七八九十0-9]+标段|标段|$)")]
    private static partial Regex Won();

    /// <summary>取消某公司承建大桥的资格: who builds it no more.</summary>
    private static bool IsRevoked(ClauseText text, Clause clause, int before) => Revoked().IsMatch(text.Body.AsSpan(clause.Span.Start, before - clause.Span.Start));

    [GeneratedRegex("取消|终止|解除|撤销|清退")]
    private static partial Regex Revoked();

    /// <summary>承担大桥的施工任务: what is done to the project right after the verb is the task.</summary>
    private static bool IsTask(ClauseText text, Clause clause, TextSpan verb) =>
        text.Things.Within(new TextSpan(verb.End, clause.Span.End)).FirstOrDefault() is { Thing: not null } project && Task().IsMatch(text.Body.AsSpan(project.Span.End, clause.Span.End - project.Span.End));

    [GeneratedRegex("^的?(?:工程)?(?:投资|开发|规划)?(?:建设|施工|承建|改造|代建|修建|修缮|实施)(?:任务|工作|重任|$)")]
    private static partial Regex Task();

    /// <summary>The project that a sentence spoke of before a clause that ends with the verb, last of all the one that it named: 该工程公开招标，乙公司2015年4月中标承建; 大桥位于河东，长3公里，乙公司代建.</summary>
    private static Thing? Closing(ClauseText text, ProjectReader projects, Clause clause, TextSpan verb) =>
        verb.End == clause.Span.End && text.Before(clause) is { } before ? projects.In(before.Span) ?? (before.Span.Start == text.Sentence(clause).Start ? projects.Pointed(before.Span) : null) ?? projects.Topic(text.Sentence(clause)) ?? projects.Named(new TextSpan(text.Sentence(clause).Start, clause.Span.Start)) : null;

    /// <summary>The bodies that end right before the verb, or before an adverb of it; where nothing stands before it, the firm that signed in the clause before (甲公司与乙管委会签约，投资3亿元建设产业园).</summary>
    private static IEnumerable<Occurrence> Doers(ClauseText text, NameLists lists, Clause clause, TextSpan before)
    {
        var named = lists.In(before);
        if (named.LastOrDefault(list => IsBody(list[^1]) && Undated(text, list[^1].Span.End, before.End) <= 6) is { } doers) return doers.Where(IsBody);
        var signed = named.Count == 0 && before.Length <= 2 && text.Before(clause) is { } previous && text.Body.AsSpan(previous.Span.Start, previous.Span.Length).Contains('签') ? lists.In(previous.Span) : [];
        return signed.SelectMany(list => list).Where(place => place.Thing.Type == "Organization" && place.Thing.Name.EndsWith("公司", StringComparison.Ordinal)).Take(1);
    }

    /// <summary>区交通局实施的柳堤路改造工程: the verb stands between its doer and the project.</summary>
    private static bool IsAttribute(ClauseText text, Clause clause, TextSpan verb) =>
        text.Words.CharAt(verb.End) == '的' && text.Things.Within(new TextSpan(verb.End, clause.Span.End)).FirstOrDefault() is { Thing.Type: "Project" } project && project.Span.Start == verb.End + 1;

    /// <summary>Where those end who do it: before the site or the sum that stands right before the verb, else at the verb.</summary>
    private static int DoersEnd(ClauseText text, TextSpan before) => Math.Min(SiteStart(text, before), Investment.Start(text, before));

    /// <summary>Where the site opens that stands right before the verb: 在柳堤街道 in 区医院在柳堤街道建设新院区; the verb's start if none does.</summary>
    private static int SiteStart(ClauseText text, TextSpan before) =>
        Sites.Before(text, before) is [var first, ..] ? first.Span.Start - 1 : before.End;

    /// <summary>How much stands between two offsets beside dates.</summary>
    private static int Undated(ClauseText text, int from, int to) => to - from - text.Dates.Within(new TextSpan(from, Math.Max(from, to))).Sum(date => date.Span.Length);

    private static bool IsFirm(Occurrence place) => place.Thing.Name.EndsWith("公司", StringComparison.Ordinal) || place.Thing.Name.EndsWith("集团", StringComparison.Ordinal);

    private static bool IsBody(Occurrence place) => place.Thing.Type is "Organization" or "District";
}
