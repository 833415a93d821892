using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>The events that an article reports, in order.</summary>
/// <param name="Events">By index.</param>
/// <param name="Main">The index of the event that the article is about; null where it reports none.</param>
public sealed record EventLayer(IReadOnlyList<ReportedEvent> Events, int? Main);

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
/// <param name="Confidence">From 0 to 1.</param>
public sealed record ReportedEvent(
    int Index, string Name, IReadOnlyList<string> Forms, string Kind, TextSpan Span, int Sentence, PartialDate? Date, PartialDate? EndDate, bool YearInferred, double Confidence);
