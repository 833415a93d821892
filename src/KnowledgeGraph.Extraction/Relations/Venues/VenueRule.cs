using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Venues;

/// <summary>HELD_IN: the place in the clause that tells of the event (在礼堂举行, 到街道调研), and the later stops of a journey.</summary>
internal sealed class VenueRule : IRelationRule
{
    private const string Openings = "开放 开馆 开园 开业";

    private static readonly string[] Halls = ["分会场", "主会场", "会场", "现场"];

    private static readonly WordSet Next = LexiconFile.Words("next-stops.tsv");

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
        foreach (var telling in layer.Tellings)
        {
            var clause = text.Article.Get<ClauseLayer>().At(telling.Verb.Start);
            if (telling.Form == ReportForm.Attended)
            {
                if (layer.Events[telling.Event].Kind == "Activity" && layer.Events[telling.Event].Sentence == clause.Sentence && text.Before(clause) is { } way && reader.Entered(way.Span).LastOrDefault() is { Thing: not null } come && come.Span.End == way.Span.End) yield return (telling.Event, come, "held-in.came", 0.85);
                continue;
            }
            if (telling.Form == ReportForm.Journey)
            {
                foreach (var place in reader.Visited(clause.Span).Concat(reader.Treated(new TextSpan(clause.Span.Start, telling.Verb.Start)))) yield return (telling.Event, place, "held-in.visited", 0.85);
            }
            if (telling.Form == ReportForm.Held && telling.Verb.Start < telling.Trigger.Start && layer.Events[telling.Event].Kind == "Activity")
            {
                foreach (var place in reader.Entered(new TextSpan(clause.Span.Start, telling.Verb.Start))) yield return (telling.Event, place, "held-in.entered", 0.85);
            }
            foreach (var place in reader.In(new TextSpan(clause.Span.Start, telling.Verb.Start), telling.Form == ReportForm.Held)) yield return (telling.Event, place, "held-in.at", 0.93);
            if (telling.Form == ReportForm.Held && reader.Meant(new TextSpan(clause.Span.Start, telling.Verb.Start), text.Sentence(clause).Start) is { } meant) yield return (telling.Event, meant, "held-in.meant", 0.85);
            if (text.Before(clause) is { } before && before.Span.Start == text.Sentence(clause).Start && reader.In(before.Span).ToList() is { Count: 1 } opening && (opening[0].Span.End == before.Span.End || Halls.Contains(text.Body[opening[0].Span.End..before.Span.End])))
                yield return (telling.Event, opening[0], "held-in.opening", 0.85);
            if (telling is { Form: ReportForm.Passage, Theme: { } theme } && text.Things.Things[theme] is { Type: "Place" } place2 && Openings.Contains(telling.Trigger.In(text.Body)[^2..], StringComparison.Ordinal))
                yield return (telling.Event, new Occurrence(text.Things.Within(clause.Span).First(at => at.Thing == place2).Span, place2), "held-in.opened", 0.8);
        }
    }

    /// <summary>While a journey is under way: 在汐湾社区，…; 察看了步道; 一行还来到砚台巷.</summary>
    private static IEnumerable<(int Event, Occurrence Place, string Rule, double Confidence)> Stops(ClauseText text, EventLayer layer, VenueReader reader)
    {
        var stage = new Stage(text, layer);
        foreach (var clause in text.Clauses.Where(clause => clause.Modality == Modality.Fact))
        {
            var ahead = Ahead(text, stage, reader, clause);
            var journey = ahead is not null ? ahead : stage.At(clause.Span.Start) is { IsJourney: true } current ? current : Delegation.IsIn(clause.Span.In(text.Body)) ? stage.Journey(clause.Span.Start) : null;
            if (journey is null || clause.Sentence < journey.Sentence || (ahead is null && clause.Sentence == journey.Sentence && clause.Span.End < journey.Span.Start) || (stage.ToldIn(clause.Span) is { IsJourney: true } own && own != journey)) continue;
            var opens = clause.Span.Start == text.Sentence(clause).Start;
            foreach (var place in reader.Visited(clause.Span).Concat(opens ? reader.In(clause.Span) : [])) yield return (journey.Index, place, "held-in.stop", 0.85);
        }
    }

    /// <summary>The journey that the rest of the sentence first tells of, of the same people and at no other place: 深入柳堤社区，实地调研防汛工作.</summary>
    private static ReportedEvent? Ahead(ClauseText text, Stage stage, VenueReader reader, Clause clause)
    {
        if (stage.ToldIn(clause.Span) is not null) return null;
        for (var at = text.After(clause); at is not null; at = text.After(at))
        {
            if (Parts(text, reader, at)) return null;
            if (stage.ToldIn(at.Span) is { } told) return told.IsJourney && told.Sentence == clause.Sentence ? told : null;
        }
        return null;
    }

    /// <summary>Whether a clause goes on with another stop or with what somebody else does: 何苗到柳堤街道, 随后调研.</summary>
    private static bool Parts(ClauseText text, VenueReader reader, Clause clause) =>
        Next.TryMatchAt(text.Body, clause.Span.Start, clause.Span.End, out _) || text.Things.StartingAt(clause.Span.Start) is { Thing.Type: "Person" } || text.Posts.Runs.Any(run => run.Start == clause.Span.Start);
}
