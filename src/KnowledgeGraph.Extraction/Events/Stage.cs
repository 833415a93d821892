using KnowledgeGraph.Extraction.Clauses;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Which event is under way at a place of the text, which one a noun means, and which one a clause tells of.</summary>
/// <remarks>
/// Only events of the main one's days are ever under way. Within a paragraph it is the one told last; after it the last meeting, else the last visit of the
/// lead, else the main event: a stop or a ceremony told in passing owns no more than its paragraph.
/// </remarks>
internal sealed class Stage
{
    private readonly ClauseText _text;
    private readonly EventLayer _layer;
    private readonly Scene[] _scenes;
    private readonly Dictionary<int, ReportedEvent> _byClause = [];

    public Stage(ClauseText text, EventLayer layer)
    {
        _text = text;
        _layer = layer;
        var scenes = new List<Scene>();
        ReportedEvent? meeting = null, journey = null;
        foreach (var telling in layer.Tellings)
        {
            var told = layer.Events[telling.Event];
            _byClause[text.ClauseAt(telling.Trigger.Start).Index] = told;
            if (!IsCurrent(told)) continue;
            if (told.Kind == "Meeting") meeting = told;
            if (IsJourney(told) && told.IsLead) journey = told;
            scenes.Add(new Scene(telling.Trigger.Start, text.Words.SentenceAt(telling.Trigger.Start).Paragraph, told, meeting ?? journey));
        }
        _scenes = [.. scenes];
    }

    public ReportedEvent? Main => _layer.Main is { } main ? _layer.Events[main] : null;

    /// <summary>The event under way where the text at the offset stands.</summary>
    public ReportedEvent? At(int offset)
    {
        var paragraph = _text.Words.SentenceAt(offset).Paragraph;
        var last = LastBy(offset);
        ReportedEvent? near = null;
        for (var at = last; at >= 0 && _scenes[at].Paragraph == paragraph; at--)
        {
            if (IsGathering(_scenes[at].Event)) return _scenes[at].Event;
            if (_scenes[at].Event.Kind != "Signing") near ??= _scenes[at].Event;
        }
        return near ?? (last >= 0 ? _scenes[last].Lasting : null) ?? Main;
    }

    /// <summary>The event that a noun of that kind means: 会议 the last meeting told, 活动 the last activity or the main event.</summary>
    public ReportedEvent? Meant(string noun, string kind, int offset)
    {
        if (noun == "活动") return Last(offset, told => told.Kind == "Activity") ?? Main;
        if (IsCelebration(kind)) return Last(offset, told => IsCelebration(told.Kind)) ?? Last(offset, told => told.Kind == "Activity");
        return Last(offset, told => told.Kind == kind && told.Name.EndsWith(noun, StringComparison.Ordinal)) ?? Last(offset, told => told.Kind == kind);
    }

    /// <summary>The event that a clause tells of.</summary>
    public ReportedEvent? ToldIn(Clause clause) => _byClause.GetValueOrDefault(clause.Index);

    /// <summary>Whether the event is of the day, or among the days, of the main one.</summary>
    private bool IsCurrent(ReportedEvent other)
    {
        if (Main is not { } main || other == main) return true;
        if (other.Date is not { } date) return other.Kind is not ("Milestone" or "Founding");
        if (main.Date is not { } day) return other.IsLead;
        return date == day || (day <= date && date <= (main.EndDate ?? day)) || (other.IsLead && date >= day);
    }

    private ReportedEvent? Last(int offset, Predicate<ReportedEvent> fits)
    {
        for (var at = LastBy(offset); at >= 0; at--)
        {
            if (fits(_scenes[at].Event)) return _scenes[at].Event;
        }
        return null;
    }

    /// <summary>The last telling that begins at the offset or before; -1 if none does.</summary>
    private int LastBy(int offset)
    {
        int low = 0, high = _scenes.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_scenes[middle].Start <= offset) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }

    private static bool IsJourney(ReportedEvent told) => told.Kind is "Visit" or "Inspection";

    private static bool IsGathering(ReportedEvent told) => told.Kind is "Meeting" or "Visit" or "Inspection" or "Ceremony" or "Activity";

    private static bool IsCelebration(string kind) => kind is "Ceremony" or "Milestone" or "Founding" or "Signing";

    /// <summary>A telling of a current event, and the event that goes on after its paragraph.</summary>
    private readonly record struct Scene(int Start, int Paragraph, ReportedEvent Event, ReportedEvent? Lasting);
}
