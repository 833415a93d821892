using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>The events that an article reports, in order.</summary>
/// <param name="Events">By index.</param>
/// <param name="Main">The index of the event that the article is about; null where it reports none.</param>
/// <param name="Tellings">Every clause that tells of one of them, the first included, in order.</param>
public sealed record EventLayer(IReadOnlyList<ReportedEvent> Events, int? Main, IReadOnlyList<Telling> Tellings);

/// <summary>Something that happened, as one sentence reports it.</summary>
/// <param name="Index">Its address among the article's events.</param>
/// <param name="Name">Shortest complete form in the text's own words.</param>
/// <param name="Forms">Other forms.</param>
/// <param name="Kind">Meeting, Visit, ….</param>
/// <param name="Span">The words that name it: from the name's first to the trigger's last character.</param>
/// <param name="Sentence">The number of the sentence that reports it.</param>
/// <param name="Date">First day.</param>
/// <param name="EndDate">Last day where it took several.</param>
/// <param name="YearInferred">Whether the year was read off other dates.</param>
/// <param name="IsLead">Whether the article's lead reports it.</param>
/// <param name="Confidence">From 0 to 1.</param>
public sealed record ReportedEvent(
    int Index, string Name, IReadOnlyList<string> Forms, string Kind, TextSpan Span, int Sentence, PartialDate? Date, PartialDate? EndDate, bool YearInferred, bool IsLead, double Confidence)
{
    /// <summary>Whether people are on the way: they go to see, or to inspect.</summary>
    public bool IsJourney => Kind is "Visit" or "Inspection";
}

/// <summary>A clause that tells of an event.</summary>
/// <param name="Event">The event's index.</param>
/// <param name="Form">By what words.</param>
/// <param name="Trigger">The noun or verb that tells the kind: 座谈会, 签署.</param>
/// <param name="Verb">The verb that holds the event where a noun names it, else the trigger.</param>
/// <param name="Theme">The thing that reaches a state, comes into being or is signed, by its index; null where no name says so.</param>
public readonly record struct Telling(int Event, ReportForm Form, TextSpan Trigger, TextSpan Verb, int? Theme);

/// <summary>By what words an event is reported.</summary>
public enum ReportForm
{
    /// <summary>召开座谈会.</summary>
    Held,

    /// <summary>参加座谈会.</summary>
    Attended,

    /// <summary>到学校调研.</summary>
    Journey,

    /// <summary>为公司揭牌.</summary>
    Act,

    /// <summary>大桥通车.</summary>
    Passage,

    /// <summary>与乡签署协议.</summary>
    Signing,

    /// <summary>协会成立.</summary>
    Founding,
}
