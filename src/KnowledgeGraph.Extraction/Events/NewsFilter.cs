using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Dates;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Decides which reports are news: those of the lead, those with a day of their own, and those that a word puts on the day of the main event.</summary>
internal sealed partial class NewsFilter(ClauseText text, EventDays days)
{
    private static readonly WordSet SameDay = LexiconFile.Words("same-day-words.tsv");

    /// <summary>The reports that tell of events, in order, each with the date of its sentence if it states one.</summary>
    public IReadOnlyList<DatedReport> News(IReadOnlyList<Report> reports)
    {
        var dated = reports.Select(report => new DatedReport(report, days.Of(report), false)).ToList();
        dated = [.. dated.Select(report => report.Date is null && AttendedLater(report.Report, dated) is { } day ? report with { Date = day } : report)];
        var lead = LeadSentences(dated);
        var strong = dated.Where(report => !report.Report.IsWeak).ToLookup(report => report.Report.Clause.Sentence);
        var hasStrongLead = dated.Exists(report => lead.Contains(report.Report.Clause.Sentence) && !report.Report.IsWeak && IsNews(report with { IsLead = true }));
        return [.. dated.Select(report => report with { IsLead = lead.Contains(report.Report.Clause.Sentence) })
            .Where(report => IsNews(report) && (IsOwnWay(report.Report) || !report.Report.IsWeak || (!strong[report.Report.Clause.Sentence].Any(other => Outweighs(other.Report, report.Report)) && (!hasStrongLead || report.Date is { Date.Day: not null }))))];
    }

    /// <summary>The day of what is told later by who attended it that day: 院长带队来义诊 before 也参加了当天的义诊.</summary>
    private DateExpression? AttendedLater(Report report, List<DatedReport> dated) => report.Form != ReportForm.Journey ? null : dated.Find(later =>
        later.Report.Form == ReportForm.Attended && later.Report.Trigger.Start > report.Trigger.Start && later.Date?.Date.Day is not null && text.Words.Before(later.Report.Trigger.Start, 3) is ("当天的" or "当日的") && report.Trigger.In(text.Body).EndsWith(later.Report.Trigger.In(text.Body), StringComparison.Ordinal))?.Date;

    /// <summary>The first sentence with a day that reports something, and the rest of its paragraph; without any day, the first paragraph.</summary>
    private HashSet<int> LeadSentences(List<DatedReport> reports)
    {
        var first = reports.FirstOrDefault(report => report.Date is { Date.Day: not null } date && !EventDays.IsBackground(text, date));
        var clause = first?.Report.Clause ?? text.Clauses[0];
        var paragraph = text.Paragraph(clause);
        return [.. text.Words.Sentences.Sentences.Where(sentence => sentence.Paragraph == paragraph && sentence.Index >= clause.Sentence).Select(sentence => sentence.Index)];
    }

    private bool IsNews(DatedReport report) => report.Report.Form switch
    {
        ReportForm.Held => report.IsLead || report.Date is not null || IsSameDay(report.Report.Clause) || IsCalledBySomeone(report.Report) || SceneReports.IsBare(text, report.Report) || SceneReports.IsPlaced(text, report.Report),
        ReportForm.Attended => report.IsLead,
        ReportForm.Journey => report.IsLead || report.Date is { Date.Day: not null } || IsSameDay(report.Report.Clause),
        ReportForm.Act => report.IsLead || report.Date is not null,
        ReportForm.Passage => report.IsLead || report.Date is not null || IsProject(report.Report),
        ReportForm.Founding => report.Date is not null || (report.IsLead && days.Lead is not null),
        _ => report.IsLead || report.Date is not null || (text.Article.Article.Title.Contains('签', StringComparison.Ordinal) && IsSameDay(report.Report.Clause)),
    };

    /// <summary>望汐引水工程正式通水: a named project is news without a day.</summary>
    private bool IsProject(Report report) => report.Theme is { } theme && text.Things.Things[theme].Type == "Project" && !report.IsWeak;

    /// <summary>王某主持召开调度会: a meeting that a person of the report calls belongs to it.</summary>
    private bool IsCalledBySomeone(Report report) =>
        report.Kind == "Meeting" && report.Verb.In(text.Body).EndsWith("召开", StringComparison.Ordinal) && report.Trigger.Start >= report.Verb.End
        && (text.Things.Within(new TextSpan(report.Clause.Span.Start, report.Verb.Start)).Any(place => place.Thing.Type == "Person")
            || Delegation.IsBefore(report.Verb.Start, report.Clause, text));

    /// <summary>Whether what else a sentence tells is what a weak report belongs to; a meeting that follows a journey in a clause of its own (来到柳堤镇察看堤防，随后召开座谈会) is told beside it.</summary>
    private static bool Outweighs(Report strong, Report weak) =>
        weak.Form != ReportForm.Journey || strong.Kind != "Meeting" || strong.Clause == weak.Clause || strong.Trigger.Start < weak.Trigger.Start;

    /// <summary>Whether the report stands beside a meeting, before or after it: 会前，区长一行来到工地; 会后，与会人员参观展厅.</summary>
    public static bool IsBeside(ClauseText text, Report report) => Beside().IsMatch(text.Sentence(report.Clause).In(text.Body));

    /// <summary>A journey beside a meeting, of people who are named or on the way together.</summary>
    private bool IsOwnWay(Report report)
    {
        if (report.Form != ReportForm.Journey || !IsBeside(text, report)) return false;
        return text.Things.Within(new TextSpan(text.Sentence(report.Clause).Start, report.Trigger.Start)).Any(place => place.Thing.Type == "Person") || Delegation.IsBefore(report.Trigger.Start, report.Clause, text);
    }

    [GeneratedRegex("^(?:座谈|会议|活动|仪式|签约|会)?(?:会|仪式)?(?:开始|召开|结束)?(?:之)?(?:前|后)[，,]")]
    private static partial Regex Beside();

    private bool IsSameDay(Clause clause)
    {
        var sentence = text.Sentence(clause);
        return SameDay.TryMatchAt(text.Body, sentence.Start, sentence.End, out _) || SameDay.TryMatchAt(text.Body, clause.Span.Start, clause.Span.End, out _);
    }
}

/// <summary>A report with the date that its sentence states.</summary>
/// <param name="Report">The report.</param>
/// <param name="Date">The date, or null where the sentence states none.</param>
/// <param name="IsLead">Whether it stands in the article's lead.</param>
internal sealed record DatedReport(Report Report, DateExpression? Date, bool IsLead);
