using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Relations.Undertakings;

namespace KnowledgeGraph.Extraction.Relations.Progress;

/// <summary>PROGRESS: each step of a project that the article tells, with its own day: 2021年3月停工, 计划2022年年底通车, 尚未开工.</summary>
internal sealed partial class ProgressRule : IRelationRule
{
    private const string Planned = "planned";
    private const int LongestYear = 12;

    /// <summary>What holds on the day of the paper, and of what a correction says that it holds: 目前还在安装调试.</summary>
    private static readonly WordSet Still = LexiconFile.Words("still-words.tsv");

    public IEnumerable<Relation> Apply(AnnotatedArticle article)
    {
        var text = ClauseText.Of(article);
        var projects = new ProjectReader(text);
        var correction = CorrectionText.Is(article.Article);
        var told = projects.HasNone ? [] : Steps(text, projects, correction).Concat(new DeadlineReader(text).Read(projects));
        return told.Concat(correction ? [] : NamingReader.Read(text))
            .DistinctBy(step => (step.Project.Index, step.Status, step.Date, step.Deadline, step.Name, step.Span))
            .Select(step => new Relation("PROGRESS", End.Thing(step.Project.Index), End.Article, step.Attributes.With("asOf", TellingDays.Of(text, step, correction)?.ToString()), step.Span, step.Rule, step.Confidence));
    }

    private static IEnumerable<Step> Steps(ClauseText text, ProjectReader projects, bool correction)
    {
        var asides = new DatedAsides(text);
        foreach (var clause in text.Clauses.Where(clause => clause.Modality != Modality.Quoted))
        {
            foreach (var (word, stage) in StageWords.In(text, clause.Span))
            {
                var before = new TextSpan(clause.Span.Start, word.Start);
                var isAside = IsAside(text.Body.AsSpan(word.End));
                var aside = isAside ? asides.Of(clause, word) : null;
                if ((isAside && aside is null) || IsTask(text.Body, before, word.End)) continue;
                if ((aside?.Project ?? StepProject.Of(text, projects, clause, word)) is not { } project) continue;
                if (StageWords.Status(text, word, stage, project) is not { } stated) continue;
                var status = clause.Modality == Modality.Denied || PassingWords.Denies(text.Body, before) ? Planned
                    : clause.IsFactAt(word.Start) ? stated
                    : clause.Modality == Modality.Plan ? Planned
                    : null;
                if (status == "underway" && IsTime(text, clause, word)) continue;
                if (status is null || (correction && status != Planned && !(status == "underway" && Still.Any(text.Body, clause.Span)))) continue;
                var still = status == "underway" && Still.Any(text.Body, clause.Span) && !text.Dates.Within(clause.Span).Any();
                var day = status == Planned || still ? null : StepDays.Of(text, clause, word);
                if (status != Planned && (EarlierPlans.LeadsTo(text.Body, before) || IfSooner().IsMatch(before.In(text.Body)))) continue;
                if (day is null && status != Planned && (IsLongAgo(text, clause) || IsBuiltLongAgo(text, word))) continue;
                if (status != Planned && IsLater(text, day)) status = Planned;
                yield return new Step(project, status, status == Planned ? null : day, null, word.In(text.Body), null, aside?.Told ?? (still || (day is null && status != Planned) ? clause.Span : Told(text, clause, word)), status == Planned ? "progress.planned" : "progress.told", 0.85);
            }
        }
    }

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

    /// <summary>在施工中有了意外发现: the time at which something else happened.</summary>
    private static bool IsTime(ClauseText text, Clause clause, TextSpan word) =>
        text.Words.CharBefore(word.Start) == '在' && During().IsMatch(text.Body.AsSpan(word.End, clause.Span.End - word.End));

    [GeneratedRegex("^(?:的?过程)?中(?!$)")]
    private static partial Regex During();

    /// <summary>把大桥建好: what is to be done, unless it is said to be done (已把大桥建好, 把大桥建好了).</summary>
    private static bool IsTask(string body, TextSpan before, int end) => Task().IsMatch(before.In(body)) && !(end < body.Length && body[end] == '了');

    /// <summary>Whether the clause, or a short one before it, names a time of the past without a day.</summary>
    private static bool IsLongAgo(ClauseText text, Clause clause) =>
        LongAgo().IsMatch(clause.Span.In(text.Body)) || (text.Before(clause) is { Span.Length: <= 10 } before && LongAgo().IsMatch(before.Span.In(text.Body)));

    /// <summary>建成于2004年, of what is worked on again: long before the paper, with the year behind the word.</summary>
    private static bool IsBuiltLongAgo(ClauseText text, TextSpan word) =>
        text.Words.CharAt(word.End) == '于' && text.Dates.Within(new TextSpan(word.End, Math.Min(text.Body.Length, word.End + LongestYear))).FirstOrDefault() is { } year
        && text.Article.Article.Page.EarliestIssue is { } issue && year.Date.Year < issue.Year - 1;

    private static bool IsLater(ClauseText text, PartialDate? day) => day is { } date && date.FirstDay > text.Article.Article.Page.LatestIssue;

    [GeneratedRegex("^了?(?:" + Attributive.Duration + ")?(?:的(?![0-9.]+%|[一二三四五六七八九]成|百分之)|前|以前|之前|后|以后|之后|以来|时间|日期|目标|条件|准备|键|按钮|当天|当日|当晚|那天|那一天|期间|现场|水域|工地|单位|进度|人员|队伍|企业|队|方|图|许可|时[，。]|仪式(?![^，。；]{0,20}举行))")]
    private static partial Regex Aside();

    [GeneratedRegex("^(?!.*(?:已|终于)).*把[^，。；]*$")]
    private static partial Regex Task();

    /// <summary>早一天通水, 人们就少等一天; 何时通水: what would be or is asked.</summary>
    [GeneratedRegex("[早晚迟多](?:一|几|半)?[天日月年步点]$|(?:早日|尽早|尽快|何时|什么时候|哪天|几时)[^，]{0,4}$")]
    private static partial Regex IfSooner();

    /// <summary>A time of the past that names no day: 两年前, 那年夏天.</summary>
    [GeneratedRegex("[0-9一二两三四五六七八九十几数多]+(?:个月|年)(?:多|半)?(?:以前|之前|前)|那一?年|早年|早在")]
    private static partial Regex LongAgo();
}
