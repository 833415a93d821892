using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Relations.Venues;

namespace KnowledgeGraph.Extraction.Relations.Organizers;

/// <summary>ORGANIZED: who holds a meeting, ceremony or activity (区教委召开推进会), whose agent 由…主办 names, or whose meeting its name says it is (区政府常务会议).</summary>
/// <remarks>People chair, bodies organise. What is opened or founded organises neither.</remarks>
internal sealed class OrganizerRule : IRelationRule
{
    private static readonly string[] Organised = ["Meeting", "Ceremony", "Activity"];

    private static readonly WordSet Senders = LexiconFile.Words("sending-verbs.tsv");

    private readonly WordSet _verbs = LexiconFile.Words("organizing-verbs.tsv");

    public IEnumerable<Relation> Apply(AnnotatedArticle article)
    {
        var layer = article.Get<EventLayer>();
        if (layer.Events.Count == 0) return [];
        var text = ClauseText.Of(article);
        var lists = new NameLists(text);
        return Holders(text, layer, new SubjectReader(text, lists), new VenueReader(text)).Concat(Agents(text, new Stage(text, layer), lists)).Concat(Named(text, layer)).Concat(Sent(text, layer, lists))
            .DistinctBy(found => (found.Thing.Index, found.Event))
            .Select(found => new Relation("ORGANIZED", End.Thing(found.Thing.Index), End.Event(found.Event), AttributeSet.Empty, text.Words.SentenceAt(found.At).Span, found.Rule, found.Confidence));
    }

    /// <summary>The subject of the verb that holds the event, or does it (法庭公开开庭审理), not the bodies to which it goes (到汐湾小学开展视察活动).</summary>
    private static IEnumerable<(Thing Thing, int Event, int At, string Rule, double Confidence)> Holders(ClauseText text, EventLayer layer, SubjectReader subjects, VenueReader venues)
    {
        foreach (var telling in layer.Tellings.Where(telling => telling.Form switch { ReportForm.Held => Organised.Contains(layer.Events[telling.Event].Kind) || layer.Events[telling.Event].Kind == "Signing", ReportForm.Act => layer.Events[telling.Event].Kind == "Activity", _ => false }))
        {
            if (telling.Verb.Start > telling.Trigger.Start) continue;
            var clause = text.Article.Get<ClauseLayer>().At(telling.Verb.Start);
            HashSet<Thing> entered = [.. venues.Entered(new TextSpan(clause.Span.Start, telling.Verb.Start)).Select(place => place.Thing)];
            foreach (var holder in subjects.Of(clause, telling.Verb.Start).Where(holder => IsBody(holder) && !entered.Contains(holder.Thing))) yield return (holder.Thing, telling.Event, telling.Verb.Start, "organized.subject", 0.95);
        }
    }

    /// <summary>区政协 in 区政协组织委员视察: who has others go to see.</summary>
    private static IEnumerable<(Thing Thing, int Event, int At, string Rule, double Confidence)> Sent(ClauseText text, EventLayer layer, NameLists lists)
    {
        foreach (var telling in layer.Tellings.Where(telling => layer.Events[telling.Event].IsJourney))
        {
            var clause = text.Article.Get<ClauseLayer>().At(telling.Verb.Start);
            if (!clause.IsFactAt(telling.Verb.Start) || text.Find(Senders, new TextSpan(clause.Span.Start, telling.Verb.Start)).Select(verb => (int?)verb.Start).FirstOrDefault() is not { } sends) continue;
            if (lists.In(new TextSpan(clause.Span.Start, sends)) is not [.., var senders] || senders[^1].Span.End != sends) continue;
            foreach (var sender in senders.Where(sender => sender.Thing.Type == "Organization")) yield return (sender.Thing, telling.Event, telling.Verb.Start, "organized.sent", 0.88);
        }
    }

    /// <summary>The agent after 由 of 主办 and its kin, or right before it where the event follows (区总工会主办的职工运动会): of the event told in the clause, else of the one under way.</summary>
    private IEnumerable<(Thing Thing, int Event, int At, string Rule, double Confidence)> Agents(ClauseText text, Stage stage, NameLists lists)
    {
        foreach (var clause in text.Clauses.Where(clause => clause.Modality != Modality.Quoted))
        {
            var from = FollowsAgent(text, clause, lists) ?? -1;
            foreach (var verb in text.Find(_verbs, clause.Span).Where(verb => clause.IsFactAt(verb.Start)))
            {
                List<Occurrence> agents = [.. lists.After("由", new TextSpan(clause.Span.Start, verb.Start)).Where(IsBody)];
                if (from >= 0 && (agents.Count == 0 || from > clause.Span.Start)) agents = [.. lists.In(new TextSpan(from, verb.Start)).SelectMany(list => list).Where(IsBody)];
                if (agents.Count == 0 && text.Words.CharAt(verb.End) == '的') agents = [.. lists.In(new TextSpan(clause.Span.Start, verb.Start)).Where(list => list[^1].Span.End == verb.Start).SelectMany(list => list).Where(IsBody)];
                if (agents.Count > 0) from = text.Words.CharAt(verb.End) is '、' or '，' ? verb.End + 1 : -1;
                if (agents.Count == 0 || (stage.ToldIn(clause.Span) ?? stage.At(verb.Start)) is not { } told || !Organised.Contains(told.Kind)) continue;
                foreach (var agent in agents) yield return (agent.Thing, told.Index, verb.Start, "organized.agent", 0.88);
            }
        }
    }

    /// <summary>Where agents begin in a clause that goes on with those after 由: 由团区委主办，区文化馆承办，区书画院，区音协协办; null where none stands before.</summary>
    private int? FollowsAgent(ClauseText text, Clause clause, NameLists lists)
    {
        var (start, names) = (clause.Span.Start, true);
        for (var before = text.Before(clause); before is not null; before = text.Before(before))
        {
            if (text.Body.IndexOf('由', before.Span.Start, before.Span.Length) >= 0) return start;
            names &= !text.Find(_verbs, before.Span).Any();
            if (names && !lists.Edges.IsPassable(before)) return null;
            if (names) start = before.Span.Start;
        }
        return null;
    }

    /// <summary>区政府 in 区政府常务会议; 砚台巷社区 in 砚台巷社区的“圆桌会”.</summary>
    private static IEnumerable<(Thing Thing, int Event, int At, string Rule, double Confidence)> Named(ClauseText text, EventLayer layer)
    {
        foreach (var told in layer.Events.Where(told => told.Kind == "Meeting"))
        {
            foreach (var place in text.Things.Within(told.Span).Where(IsBody))
            {
                var isOwner = text.Words.CharAt(place.Span.End) == '的' && place.Span.End < told.Span.End;
                if (isOwner || (place.Span.Start == told.Span.Start && place.Thing.Type == "Organization")) yield return (place.Thing, told.Index, told.Span.Start, "organized.name", 0.85);
            }
        }
    }

    private static bool IsBody(Occurrence place) => place.Thing.Type is "Organization" or "District";
}
