using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Which event is under way at a place of the text, and which one a noun means.</summary>
/// <remarks>
/// Only events of the main one's days are ever under way. Within a paragraph it is the one told last; after it the last meeting, else the last visit of the
/// lead, else the main event: a stop or a ceremony told in passing owns no more than its paragraph.
/// </remarks>
internal sealed class Stage(ClauseText text, EventLayer layer)
{
    private static readonly string[] Gatherings = ["Meeting", "Visit", "Inspection", "Ceremony", "Activity"];

    public ReportedEvent? Main => layer.Main is { } main ? layer.Events[main] : null;

    /// <summary>The event under way where the text at the offset stands.</summary>
    public ReportedEvent? At(int offset)
    {
        if (Main is not { } main) return null;
        if (Near(offset) is { } near) return near;
        var told = Told(offset).Where(telling => IsCurrent(telling.Event));
        var meeting = told.FirstOrDefault(telling => telling.Event.Kind == "Meeting");
        var journey = told.FirstOrDefault(telling => telling.Event.IsJourney && telling.Event.IsLead);
        return journey.Event is not null && meeting.Event is { IsLead: true } && !IsConvened(meeting.Trigger, meeting.Event.Name, offset) ? journey.Event : meeting.Event ?? journey.Event ?? main;
    }

    /// <summary>Whether the article opens with the event, in its first or second paragraph: what it is about, not what a portrait comes to by the way.</summary>
    public bool Opens(ReportedEvent told) => told == Main && text.Words.SentenceAt(told.Span.Start).Paragraph - text.Words.Sentences.Sentences[0].Paragraph <= 1;

    /// <summary>What those attend of whom the text says no more: beside a journey and the meeting that ends it, the journey, told first; so too where a paragraph of its own lists them and the lead tells only of the journey.</summary>
    public ReportedEvent? Attended(int offset) => At(offset) is { Kind: "Meeting" } meeting && (meeting.IsLead || Near(offset) is null) && Journey(offset) is { } journey && journey.Span.Start < meeting.Span.Start ? journey : At(offset);

    /// <summary>The journey that goes on where a delegation is said to see something, whatever meeting was told between.</summary>
    public ReportedEvent? Journey(int offset) => Told(offset).Select(telling => telling.Event).FirstOrDefault(told => told.IsJourney && told.IsLead && IsCurrent(told));

    /// <summary>What the paragraph of the offset told last before it: a gathering, else whatever it is.</summary>
    private ReportedEvent? Near(int offset)
    {
        var paragraph = text.Words.SentenceAt(offset).Paragraph;
        ReportedEvent? last = null;
        foreach (var (trigger, told) in Told(offset))
        {
            if (text.Words.SentenceAt(trigger.Start).Paragraph != paragraph) break;
            if (told.Kind == "Signing" || !IsCurrent(told)) continue;
            if (Gatherings.Contains(told.Kind)) return told;
            last ??= told;
        }
        return last;
    }

    /// <summary>What was told up to the offset, the last first.</summary>
    private IEnumerable<(TextSpan Trigger, ReportedEvent Event)> Told(int offset)
    {
        for (var at = Bisection.CountBelow(layer.Tellings, offset + 1, telling => telling.Trigger.Start) - 1; at >= 0; at--) yield return (layer.Tellings[at].Trigger, layer.Events[layer.Tellings[at].Event]);
    }

    /// <summary>Whether the text has come to the meeting that the lead announced beside a visit (到乡调研，并召开座谈会): a later paragraph speaks of it.</summary>
    private bool IsConvened(TextSpan announced, string name, int offset)
    {
        var lead = text.Words.SentenceAt(announced.Start).Paragraph;
        var from = text.Words.Sentences.Sentences.FirstOrDefault(sentence => sentence.Paragraph > lead);
        if (from is null || from.Span.Start > offset) return true;
        var between = text.Body.AsSpan(from.Span.Start, Math.Min(text.Body.Length, offset + 12) - from.Span.Start);
        return between.IndexOf("会上") >= 0 || between.IndexOf("会议") >= 0 || between.IndexOf(name.AsSpan(Math.Max(0, name.Length - 3))) >= 0;
    }

    /// <summary>The event that a noun of that kind means: 会议 the last meeting told, 活动 the main event.</summary>
    public ReportedEvent? Meant(string noun, string kind, int offset)
    {
        var told = Told(offset).Select(telling => telling.Event).Where(IsCurrent);
        if (noun == "活动") return told.FirstOrDefault(other => other.Kind == "Activity") ?? Main;
        if (noun == "仪式" || kind is "Ceremony" or "Milestone" or "Founding" or "Signing") return told.FirstOrDefault(other => other.Name.EndsWith(noun, StringComparison.Ordinal)) ?? ByAct(noun, told) ?? told.FirstOrDefault(other => other.Kind is "Ceremony" or "Milestone" or "Founding" or "Signing") ?? told.FirstOrDefault(other => other.Kind == "Activity");
        return told.FirstOrDefault(other => other.Kind == kind && other.Name.EndsWith(noun, StringComparison.Ordinal)) ?? told.FirstOrDefault(other => other.Kind == kind) ?? told.FirstOrDefault(other => other.Name.Contains("会暨", StringComparison.Ordinal) || (noun == "会议" && other.Name.EndsWith("大会", StringComparison.Ordinal)));
    }

    /// <summary>What a ceremony is held for: 启用仪式 that of 新院区启用, 签约仪式 that of the signing of which the article is.</summary>
    private ReportedEvent? ByAct(string noun, IEnumerable<ReportedEvent> told)
    {
        if (noun.Length < 4) return null;
        return noun.StartsWith('签') ? Main is { Kind: "Signing" } main ? main : null : told.FirstOrDefault(other => other.Kind is "Ceremony" or "Milestone" or "Founding" && other.Name.Contains(noun[..2], StringComparison.Ordinal));
    }

    /// <summary>The event that a clause tells of, its verb or noun standing in it.</summary>
    public ReportedEvent? ToldIn(TextSpan clause) =>
        Told(clause.End).TakeWhile(telling => telling.Trigger.Start >= clause.Start).FirstOrDefault(telling => clause.Contains(telling.Trigger)).Event;

    /// <summary>Whether the event is of the day, or among the days, of the main one.</summary>
    public bool IsCurrent(ReportedEvent other)
    {
        if (Main is not { } main || other == main) return true;
        if (other.Date is not { } date) return other.Kind is not ("Milestone" or "Founding");
        if (main.Date is not { } day) return other.IsLead;
        return date == day || (day <= date && date <= (main.EndDate ?? day)) || (other.IsLead && other.Date >= day);
    }
}
