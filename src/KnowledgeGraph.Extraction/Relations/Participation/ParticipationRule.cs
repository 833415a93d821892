using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;

namespace KnowledgeGraph.Extraction.Relations.Participation;

/// <summary>PARTICIPATED_IN: who took part in an event, and as what.</summary>
/// <remarks>First those whom verbs put there, then those who speak: whether somebody's words were said at the event depends on whether they are known to be there.</remarks>
internal sealed class ParticipationRule(RoleLexicon lexicon, EventLexicon events) : IRelationRule
{
    /// <summary>Of several roles that one sentence gives, the first of these counts.</summary>
    private static readonly string[] Strongest = ["chair", "leader", "speaker", "signatory", "host", "attendee"];

    public IEnumerable<Relation> Apply(AnnotatedArticle article)
    {
        var layer = article.Get<EventLayer>();
        if (layer.Events.Count == 0) return [];
        var text = ClauseText.Of(article);
        var lists = new NameLists(text);
        var subjects = new SubjectReader(text, lists);
        var stage = new Stage(text, layer);
        var present = new DoerReader(text, subjects, layer).Read().Concat(new RoleReader(text, subjects, lists, stage, lexicon, events).Read()).Concat(new ContestReader(text, subjects, stage).Read()).Concat(new SharedActReader(text, subjects, stage).Read()).Concat(new SiteActReader(text, subjects, stage).Read()).Concat(new WelcomedReader(text, lists, stage).Read()).Concat(new ProxySignerReader(text, subjects, lists, stage).Read()).Concat(new RosterReader(text, stage, events).Read()).Concat(new CompanionReader(text, lists, stage).Read()).Concat(new InvitedReader(text, lists, stage).Read()).Concat(new PerformanceReader(text, subjects, stage).Read()).ToList();
        var speakers = new SpeakerReader(text, subjects, lists, stage, lexicon, present.Select(part => (part.Thing, part.Event)).ToHashSet(), layer).Read();
        return present.Concat(speakers).Concat(new VisitorReader(text, stage).Read()).GroupBy(part => (part.Thing, part.Event, part.Clause.Sentence)).Select(same => same.MinBy(part => Array.IndexOf(Strongest, part.Role))!).Select(part => new Relation(
            "PARTICIPATED_IN", End.Thing(part.Thing), End.Event(part.Event), AttributeSet.Of(("role", part.Role)), text.Sentence(part.Clause), part.Rule, part.Confidence));
    }
}

/// <summary>Somebody's part in an event, as one clause tells it.</summary>
/// <param name="Thing">The index of the person, body or division.</param>
/// <param name="Event">The event's index.</param>
/// <param name="Role">chair, leader, speaker, signatory, host or attendee.</param>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Rule">The rule that read it.</param>
/// <param name="Confidence">From 0 to 1.</param>
internal sealed record Part(int Thing, int Event, string Role, Clause Clause, string Rule, double Confidence);
