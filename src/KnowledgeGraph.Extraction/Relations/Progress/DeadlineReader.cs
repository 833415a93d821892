using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Dates;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Relations.Undertakings;

namespace KnowledgeGraph.Extraction.Relations.Progress;

/// <summary>Reads by when a project is to be done: 预计2022年建成开放, 通车时间由2023年年底推迟至2024年国庆节前.</summary>
internal sealed partial class DeadlineReader(ClauseText text)
{
    /// <summary>A correction says what the wrong report said: 《…》一文称，该中心12月1日投用.</summary>
    private readonly bool _corrects = CorrectionText.Is(text.Article.Article);

    public IEnumerable<Step> Read(ProjectReader projects)
    {
        foreach (var clause in text.Clauses.Where(clause => clause.Modality is not (Modality.Quoted or Modality.Condition)))
        {
            if (EarlierPlans.IsTold(text.Body, clause.Span) || (_corrects && text.Sentence(clause).In(text.Body).Contains('称'))) continue;
            foreach (var (date, word, stage) in Planned(clause).Concat(Moved(clause)))
            {
                if ((projects.Named(clause.Span) ?? projects.Meant(clause.Span) ?? projects.About(text.Sentence(clause), clause.Span) ?? projects.Current(clause.Span.Start)) is not { } project) continue;
                if (StageWords.Status(text, word, stage, project) is null) continue;
                yield return new Step(project, "planned", null, By(date), word.In(text.Body), null, clause.Span, "progress.deadline", 0.9);
            }
        }
    }

    /// <summary>A date before the word of completion, in a clause that tells a plan, or a date after the issue's.</summary>
    private IEnumerable<(DateExpression Date, TextSpan Word, StageWord Stage)> Planned(Clause clause)
    {
        if (clause.Modality is not (Modality.Plan or Modality.Demand or Modality.Fact) || Shift().IsMatch(clause.Span.In(text.Body))) yield break;
        foreach (var (word, stage) in StageWords.In(text, clause.Span))
        {
            if (!stage.CanComplete) continue;
            if (text.Dates.Within(new TextSpan(clause.Span.Start, word.Start)).LastOrDefault() is not { } date)
            {
                if (!clause.IsFactAt(word.Start) && WithinYear(new TextSpan(clause.Span.Start, word.Start)) is { } year) yield return (year, word, stage);
                continue;
            }
            if (date.Date.LastDay < text.Article.Article.Page.EarliestIssue) continue;
            if (!clause.IsFactAt(word.Start) || date.Date.FirstDay > text.Article.Article.Page.LatestIssue) yield return (date, word, stage);
        }
    }

    /// <summary>年底 in 预计年底竣工: the year of the issue, where nothing else names one.</summary>
    private DateExpression? WithinYear(TextSpan before)
    {
        if (text.Article.Article.Page.LatestIssue is not { } issue || YearEnd().Match(text.Body, before.Start, before.Length) is not { Success: true } end) return null;
        return new DateExpression(TextSpan.At(end.Index, end.Length), new PartialDate(issue.Year), null, false, true);
    }

    [GeneratedRegex("(?<![今明去前当次每历往跨全半近0-9零〇一二三四五六七八九十多几两数])年(?:底|末|内)")]
    private static partial Regex YearEnd();

    /// <summary>The date behind 推迟至, 调整为, in a sentence that speaks of completion.</summary>
    private IEnumerable<(DateExpression Date, TextSpan Word, StageWord Stage)> Moved(Clause clause)
    {
        var sentence = text.Sentence(clause);
        foreach (Match shift in Shift().Matches(clause.Span.In(text.Body)))
        {
            var end = clause.Span.Start + shift.Index + shift.Length;
            if (text.Dates.Within(new TextSpan(end, clause.Span.End)).FirstOrDefault() is not { } date || date.Span.Start > end) continue;
            if (StageWords.In(text, sentence).LastOrDefault(found => found.Word.CanComplete) is { Word: { } stage } found) yield return (date, found.Span, stage);
        }
    }

    private PartialDate By(DateExpression date) => date.Date.Month is null && Holidays.At(text.Body, date.Span.End, date.Date.Year) is { } holiday ? holiday : date.Date;

    [GeneratedRegex("推迟到|推迟至|推后到|延期至|延期到|延后至|延后到|延至|延到|延长至|顺延至|顺延到|提前至|提前到|调整为|调整至|调整到|改为|改成|改到|改在|推到|拖到|挪到|后移至|后移到|往后推到|推后至|(?:时间|日期|节点|工期)(?:重新|已|被|初步)*(?:定在|定于|定为|确定为|确定在|锁定在|明确为|敲定在)")]
    private static partial Regex Shift();
}
