using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction.Clauses;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Decides which reports tell of one event.</summary>
/// <remarks>
/// A journey with several stops is one event; so are a ceremony and the act it celebrates, a meeting and its later mentions, a project's state told twice.
/// Signing inside a meeting's report is no event of its own unless the headline is about it.
/// </remarks>
internal sealed partial class EventJoiner(ClauseText text)
{
    private static readonly string[] Acts = ["Ceremony", "Milestone", "Founding", "Signing"];

    /// <summary>The reports of each event, the first telling first; the events in order.</summary>
    public IReadOnlyList<IReadOnlyList<DatedReport>> Join(IReadOnlyList<DatedReport> reports)
    {
        var events = new List<List<DatedReport>>();
        foreach (var report in reports)
        {
            if (events.Find(told => IsSame(told[0], report)) is { } same) same.Add(report);
            else if (!IsPartOfMeeting(events, report)) events.Add([report]);
        }
        return events;
    }

    private bool IsSame(DatedReport told, DatedReport report)
    {
        var (a, b) = (told.Report, report.Report);
        if (!Agree(told, report)) return false;
        if (a.Kind == "Meeting" && b.Kind == "Meeting" && IsNoun(b) && IsSitting(a, b)) return true;
        if (a.Form == ReportForm.Journey && b.Form == ReportForm.Journey) return a.Clause.Sentence == b.Clause.Sentence || (report.Date is null && !IsBeside(b)) || report.Date is { Relative: true } || IsWithin(told, report) || IsOnTheWay(b);
        if (b is { Form: ReportForm.Attended, Name: "活动" }) return true;
        if (a.Kind == "Activity" && b.Form == ReportForm.Journey && report.Date is null) return IsTour(a.Name) || IsWatched(a, b);
        if (a.Kind == "Activity" && b is { Form: ReportForm.Attended, Kind: "Ceremony" or "Milestone" } && report.Date is null) return b.Name == b.Trigger.In(text.Body);
        if (a.Form == ReportForm.Journey && b is { Kind: "Activity" }) return a.Clause.Sentence == b.Clause.Sentence || (b.Form == ReportForm.Attended && a.Kind == b.Kind && IsMention(a, b));
        if (Acts.Contains(a.Kind) && Acts.Contains(b.Kind) && IsNoun(b)) return b.Form == ReportForm.Attended || SharesAct(a, b);
        if (Acts.Contains(a.Kind) && IsNoun(a) && b.Kind == "Milestone" && SharesAct(b, a) && (IsDeclared(b) || IsOf(a, b))) return true;
        if (Acts.Contains(a.Kind) && b.Form == ReportForm.Act && b.Kind == "Ceremony") return report.Date is null;
        if (a.Kind == "Founding" && b.Kind == "Founding" && report.Date is null) return true;
        if (a.Kind == "Meeting" && b is { Kind: "Meeting", Form: ReportForm.Attended }) return true;
        if (IsNoun(a) && b.Form == ReportForm.Signing && IsSigning(a.Name)) return true;
        if (a.Form == ReportForm.Signing && b is { Form: ReportForm.Attended, Name: "会议" or "会" }) return true;
        if (IsNoun(a) && a.Name.EndsWith('会') && b is { Form: ReportForm.Attended, Name: "会议" or "大会" }) return true;
        if (a.Form is ReportForm.Passage or ReportForm.Founding && b.Kind == a.Kind) return a.Theme == b.Theme && (a.Theme is not null || a.Name == b.Name);
        if (a.Kind != b.Kind) return IsNoun(b) && b.Trigger.In(text.Body) == "活动" && (b.Name.Length <= 4 || a.Name.Contains(b.Name[..^2], StringComparison.Ordinal));
        return a.Form == ReportForm.Signing || b.Form == ReportForm.Signing ? b.Theme is null || a.Theme == b.Theme : IsNoun(b) && IsMention(a, b);
    }

    /// <summary>当天上午，代表团一行来到园区: a stop of the journey told before.</summary>
    private bool IsOnTheWay(Report report) => Delegation.IsBefore(report.Trigger.Start, report.Clause, text) && !IsBeside(report);

    /// <summary>会前，一行来到工地: beside the meeting, a way of its own.</summary>
    private bool IsBeside(Report report) => NewsFilter.IsBeside(text, report);

    /// <summary>观摩演练 of an 应急演练 that was told before.</summary>
    private bool IsWatched(Report told, Report journey) =>
        journey.Span.End - journey.Trigger.End >= 2 && told.Name.EndsWith(text.Body[journey.Trigger.End..journey.Span.End], StringComparison.Ordinal);

    /// <summary>春节慰问活动, 走访调研行动: an activity that is a journey.</summary>
    public static bool IsTour(string name) => Tour().IsMatch(name);

    [GeneratedRegex("(?:调研|走访|慰问|考察|视察|检查|督导|督查|巡察|巡查)(?:专项|主题|工作|系列)?(?:活动|行动)$")]
    private static partial Regex Tour();

    /// <summary>Reports of different days tell of different events; a report without a day can tell of any.</summary>
    private static bool Agree(DatedReport told, DatedReport report) =>
        report.Date is null || told.Date is null || told.Date.Date == report.Date.Date || IsWithin(told, report);

    private static bool IsWithin(DatedReport told, DatedReport report) =>
        told.Date is { End: { } end } && report.Date is { } date && told.Date.Date <= date.Date && date.Date <= end;

    private static bool IsNoun(Report report) => report.Form is ReportForm.Held or ReportForm.Attended;

    /// <summary>合作协议签约仪式: whatever is signed on its day is signed there.</summary>
    private static bool IsSigning(string name) => name.Contains("签约", StringComparison.Ordinal) || name.Contains("签字", StringComparison.Ordinal) || name.Contains("签署", StringComparison.Ordinal);

    /// <summary>揭牌仪式 and 揭牌, 开工仪式 and 开工.</summary>
    private bool SharesAct(Report told, Report noun) => noun.Span.In(text.Body).Contains(told.Trigger.In(text.Body)[..2], StringComparison.Ordinal) || (told.Form == ReportForm.Signing && noun.Name is "签约仪式" or "签字仪式" && SceneReports.IsPlaced(text, noun));

    /// <summary>宣布技改开工: declared at the ceremony.</summary>
    private bool IsDeclared(Report report) => text.Body.LastIndexOf("宣布", report.Trigger.Start, report.Trigger.Start - report.Clause.Span.Start + 1, StringComparison.Ordinal) >= 0;

    /// <summary>技改项目集中开工 beside 技改项目集中开工仪式: no thing of its own reaches the state, or one that the ceremony names.</summary>
    private bool IsOf(Report ceremony, Report passage) =>
        passage.Theme is not { } theme ? passage.Name.EndsWith("集中" + passage.Trigger.In(text.Body), StringComparison.Ordinal) : ceremony.Name.Contains(text.Things.Things[theme].Name, StringComparison.Ordinal) || ceremony.Theme == theme;

    /// <summary>闭幕会 of a session that was told before, by the word of its session.</summary>
    private bool IsSitting(Report told, Report noun) =>
        noun.Trigger.In(text.Body) is "闭幕会" or "开幕会" or "闭幕大会" or "开幕大会" or "全体会议" or "闭幕会议" && told.Name.Contains('届') && told.Name.EndsWith("会议", StringComparison.Ordinal);

    /// <summary>会议 after 推进会, 座谈会 after 座谈会, 该活动: the noun alone, or words of the name told before.</summary>
    private bool IsMention(Report told, Report noun)
    {
        var words = noun.Name;
        if (words == noun.Trigger.In(text.Body) && (words is "会" or "会议" or "活动" or "仪式" || told.Name.EndsWith(words, StringComparison.Ordinal))) return true;
        return told.Name.Contains(words, StringComparison.Ordinal) || words.Contains(told.Name, StringComparison.Ordinal);
    }

    /// <summary>A signing on the day of a meeting told before, of which the headline says nothing.</summary>
    private bool IsPartOfMeeting(List<List<DatedReport>> events, DatedReport report) =>
        report.Report.Form == ReportForm.Signing && events.Exists(told => told[0].Report.Kind is "Meeting" or "Ceremony" && Agree(told[0], report))
        && (!text.Article.Article.Title.Contains('签', StringComparison.Ordinal) || events.Exists(told => told[0].Report.Form == ReportForm.Signing && Agree(told[0], report)));
}
