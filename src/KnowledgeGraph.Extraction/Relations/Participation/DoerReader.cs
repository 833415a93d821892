using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Participation;

/// <summary>The subjects of the verbs that tell of an event: who went to see, signed, unveiled.</summary>
/// <remarks>Who merely holds a meeting organises it; what is built or founded takes no part.</remarks>
internal sealed class DoerReader(ClauseText text, SubjectReader subjects, NameLists lists, EventLayer layer)
{
    public IEnumerable<Part> Read()
    {
        foreach (var telling in layer.Tellings)
        {
            var clause = text.ClauseAt(telling.Verb.Start);
            foreach (var person in Acting(telling, clause)) yield return new Part(person.Thing.Index, telling.Event, "attendee", text.ClauseAt(person.Span.Start), "participation.acting", 0.75);
            foreach (var doer in subjects.Of(clause, telling.Verb.Start).Where(doer => TakesPart(telling.Form, doer.Thing.Type)))
            {
                yield return new Part(doer.Thing.Index, telling.Event, Role(telling), clause, "participation.doer", 0.93);
            }
            foreach (var guest in Received(telling, clause)) yield return new Part(guest.Thing.Index, telling.Event, "attendee", clause, "participation.guest", 0.9);
        }
    }

    /// <summary>Who acts in the rest of the sentence that tells of an activity: 举办展示活动，陈晨用水车讲课.</summary>
    private IEnumerable<Occurrence> Acting(Telling telling, Clause clause)
    {
        if (telling.Form != ReportForm.Held || layer.Events[telling.Event].Kind is not ("Activity" or "Ceremony")) yield break;
        for (var after = text.After(clause); after is not null && after.Modality == Modality.Fact; after = text.After(after))
        {
            if (lists.In(after.Span) is not [var list, ..] || text.PhraseStart(list[0]) != after.Span.Start || lists.IsVerbless(after.Span)) continue;
            foreach (var person in list.Where(place => place.Thing.Type == "Person")) yield return person;
        }
    }

    private string Role(Telling telling) => telling.Form switch
    {
        ReportForm.Signing => "signatory",
        _ => IsReception(telling) ? "host" : "attendee",
    };

    /// <summary>The people after 会见: those who are received.</summary>
    private IEnumerable<Occurrence> Received(Telling telling, Clause clause) => IsReception(telling)
        ? text.Things.Within(new TextSpan(telling.Verb.End, clause.Span.End)).Where(place => place.Thing.Type == "Person")
        : [];

    private bool IsReception(Telling telling) => telling.Form == ReportForm.Act && telling.Verb.In(text.Body) is "会见" or "接见" or "接待";

    private static bool TakesPart(ReportForm form, string type) => form switch
    {
        ReportForm.Journey or ReportForm.Act or ReportForm.Founding => type == "Person",
        ReportForm.Signing => type != "Person",
        _ => false,
    };
}
