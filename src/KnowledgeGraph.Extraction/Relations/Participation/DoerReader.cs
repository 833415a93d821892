using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;

namespace KnowledgeGraph.Extraction.Relations.Participation;

/// <summary>The subjects of the verbs that tell of an event: who went to see, signed, unveiled.</summary>
/// <remarks>Who merely holds a meeting organises it; what is built or founded takes no part.</remarks>
internal sealed class DoerReader(ClauseText text, SubjectReader subjects, EventLayer layer)
{
    public IEnumerable<Part> Read()
    {
        foreach (var telling in layer.Tellings)
        {
            var clause = text.Article.Get<ClauseLayer>().At(telling.Verb.Start);
            foreach (var doer in subjects.Of(clause, telling.Verb.Start).Where(doer => TakesPart(telling.Form, layer.Events[telling.Event], doer.Thing.Type)))
            {
                yield return new Part(doer.Thing.Index, telling.Event, telling.Form == ReportForm.Signing ? "signatory" : "attendee", clause, "participation.doer", 0.93);
            }
        }
    }

    /// <summary>Who holds a journey is on the way: 对食品产业进行了调研.</summary>
    private static bool TakesPart(ReportForm form, ReportedEvent told, string type) => form switch
    {
        ReportForm.Held => type == "Person" && told.IsJourney,
        ReportForm.Journey or ReportForm.Act or ReportForm.Founding => type == "Person",
        ReportForm.Signing => type != "Person",
        _ => false,
    };
}
