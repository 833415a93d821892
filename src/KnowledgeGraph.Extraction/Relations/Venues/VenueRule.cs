using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Venues;

/// <summary>HELD_IN: the place in the clause that tells of the event (在礼堂举行, 到街道调研), and the later stops of a journey.</summary>
internal sealed class VenueRule : IRelationRule
{
    private const string Openings = "开放 开馆 开园 开业";

    public IEnumerable<Relation> Apply(AnnotatedArticle article)
    {
        var layer = article.Get<EventLayer>();
        if (layer.Events.Count == 0) return [];
        var text = ClauseText.Of(article);
        var reader = new VenueReader(text);
        return Told(text, layer, reader).Concat(Stops(text, layer, reader)).DistinctBy(found => (found.Event, found.Place.Thing.Index)).Select(found => new Relation(
            "HELD_IN", End.Event(found.Event), End.Thing(found.Place.Thing.Index), AttributeSet.Empty, text.Words.SentenceAt(found.Place.Span.Start).Span, found.Rule, found.Confidence));
    }

    private static IEnumerable<(int Event, Occurrence Place, string Rule, double Confidence)> Told(ClauseText text, EventLayer layer, VenueReader reader)
    {
        foreach (var telling in layer.Tellings.Where(telling => telling.Form != ReportForm.Signing))
        {
            var clause = text.ClauseAt(telling.Verb.Start);
            var way = telling.Form == ReportForm.Journey ? clause.Span : new TextSpan(clause.Span.Start, telling.Verb.Start);
            foreach (var place in reader.Visited(way)) yield return (telling.Event, place, "held-in.visited", 0.93);
            foreach (var place in reader.In(new TextSpan(clause.Span.Start, telling.Verb.Start))) yield return (telling.Event, place, "held-in.at", 0.93);
            if (text.Before(clause) is { } before && reader.Visited(before.Span).Concat(reader.In(before.Span)).FirstOrDefault(place => place.Span.End == before.Span.End) is { Thing: not null } opening)
                yield return (telling.Event, opening, "held-in.opening", 0.85);
            if (telling is { Form: ReportForm.Passage, Theme: { } theme } && text.Things.Things[theme] is { Type: "Place" } place2 && Openings.Contains(telling.Trigger.In(text.Body)[^2..], StringComparison.Ordinal))
                yield return (telling.Event, new Occurrence(text.Things.Within(clause.Span).First(at => at.Thing == place2).Span, place2), "held-in.opened", 0.8);
        }
    }

    /// <summary>Not where a body goes or sends somebody: 学校选派教师到镇小学任教.</summary>
    private static bool IsJourneys(NameLists lists, Clause clause, Occurrence place) =>
        lists.In(new TextSpan(clause.Span.Start, place.Span.Start)) is not [var subject, ..] || subject[0].Thing.Type == "Person";

    /// <summary>While a journey is under way: 在汐湾社区，…; 察看了步道; 一行还来到砚台巷.</summary>
    private static IEnumerable<(int Event, Occurrence Place, string Rule, double Confidence)> Stops(ClauseText text, EventLayer layer, VenueReader reader)
    {
        var stage = new Stage(text, layer);
        var lists = new NameLists(text);
        foreach (var clause in text.Clauses.Where(clause => clause.Modality == Modality.Fact))
        {
            if (stage.At(clause.Span.Start) is not { Kind: "Visit" or "Inspection" } journey || clause.Sentence < journey.Sentence) continue;
            var at = text.Words.CharAt(clause.Span.Start) == '在' ? reader.In(clause.Span).Take(1) : [];
            foreach (var place in reader.Visited(clause.Span).Concat(at).Where(place => IsJourneys(lists, clause, place))) yield return (journey.Index, place, "held-in.stop", 0.85);
        }
    }
}
