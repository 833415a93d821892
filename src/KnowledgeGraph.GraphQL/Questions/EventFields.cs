using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Questions.Events;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Questions;

/// <summary>Questions about events: meetings, participations, eventCount.</summary>
internal static class EventFields
{
    private static readonly IReadOnlyList<string> Kinds = Ask.Words(GraphOntology.Default.Entity("Event").Attributes, "kind");
    private static readonly IReadOnlyList<string> Roles = Ask.Words(GraphOntology.Default.Edge("PARTICIPATED_IN").Attributes, "role");
    private static readonly string[] AnyRoles = [.. GraphOntology.Default.Edges.SelectMany(edge => edge.Attributes).Where(attribute => attribute.Name == "role").SelectMany(attribute => attribute.Values).Distinct()];
    private static readonly string[] Types = ["Event", .. Kinds, .. GraphOntology.Default.Edges.Select(edge => edge.Name)];

    public static void AddTo(ObjectGraphType query, TypeCatalog catalog)
    {
        query.Question(
            "meetings",
            MeetingType(catalog),
            "The events that two attended, in order of day (共同出席).",
            (context, reader, cancellation) => new Meetings(reader).OfAsync(context.Text("a"), context.Text("b"), context.Word("kind", Kinds), context.TextOrNull("in"), cancellation),
            Ask.Name("a", "A person, organisation or division, by id or name; of namesakes all."),
            Ask.Name("b", "The other."),
            Ask.Name("kind", "Only events of this kind: Meeting, Visit, Inspection, Signing, Ceremony, Milestone, Founding, Activity.", needed: false),
            Ask.Name("in", "Only events held here, or in a part of it.", needed: false));
        query.Question(
            "participations",
            ParticipantType(catalog),
            "Who took part in the event, or signed the document, that words name; where several fit as well, in each of them (参加者).",
            (context, reader, cancellation) => new Participants(reader).OfAsync(context.Text("event"), context.Day("on"), context.Word("role", Roles), context.GetArgument<bool?>("official"), cancellation),
            Ask.Name("event", "Words of the event: of its name, its project or document."),
            Ask.Date("on", "Its day."),
            Ask.Name("role", "Only this role: chair, leader, speaker, signatory, host, attendee.", needed: false),
            Fields.Argument("official", TypeCatalog.Maybe(Fields.Flag), "Only people with (true) or without (false) a public post."));
        query.Question(
            "eventCounts",
            CountType(catalog),
            "How many distinct events fulfil all that is given; one event that several papers tell counts once (活动计数).",
            CountAsync,
            Ask.Name("event", "Words of the name; the number in a series (第二次) does not matter.", needed: false),
            Ask.Name("type", "Event, a kind of event, or an edge type whose facts of 'person' or 'of' to count (HOLDS, COOPERATES_WITH).", needed: false),
            Ask.Name("kind", "Only events of this kind.", needed: false),
            Ask.Name("person", "Somebody who took part.", needed: false),
            Ask.Name("role", "The person's role.", needed: false),
            Ask.Name("of", "A division or organisation that it concerns: held there, or attended by it or those who have posts of it.", needed: false),
            Ask.Name("a", "A side that it concerns.", needed: false),
            Ask.Name("b", "The other side.", needed: false),
            Ask.Date("from", "First day."),
            Ask.Date("to", "Last day."));
    }

    private static async Task<IReadOnlyList<EventCount>> CountAsync(IResolveFieldContext context, Core.Storage.IGraphReader reader, CancellationToken cancellation)
    {
        var questions = new EventQuestions(reader);
        return context.Word("type", Types) is { } type && GraphOntology.Default.Edges.Any(edge => edge.Name == type) && (context.TextOrNull("person") ?? context.TextOrNull("of")) is { } of
            ? [await questions.CountFactsAsync(type, of, context.Word("role", AnyRoles), cancellation)]
            : [await questions.CountAsync(Search(context), cancellation)];
    }

    private static EventSearch Search(IResolveFieldContext context)
    {
        var kind = context.Word("kind", Kinds) ?? (context.Word("type", Types) is { } type && type != "Event" ? type : null);
        var search = new EventSearch(
            context.TextOrNull("event"), kind, context.TextOrNull("person"), context.Word("role", Roles), context.TextOrNull("of"),
            context.TextOrNull("a"), context.TextOrNull("b"), context.Day("from"), context.LastDay("to"));
        return search == new EventSearch(null, null, null, null, null, null, null, null, null)
            ? throw new RefusedException(ErrorCode.BadArgument, "Give at least one of event, kind, person, of, a, b, from, to; 'counts' counts everything.")
            : search;
    }

    private static string MeetingType(TypeCatalog catalog) => catalog.Once("Meeting", () =>
    {
        var type = new ObjectGraphType { Name = "Meeting", Description = "An event that two attended (共同出席的活动)." };
        type.Read<Meeting>("date", TypeCatalog.Maybe(PartialDateScalar.TypeName), "Its first day (日期).", meeting => meeting.Event.Attributes["date"]);
        type.Read<Meeting>("event", TypeCatalog.Some("Event"), "The event (活动).", meeting => meeting.Event);
        type.Read<Meeting>("places", TypeCatalog.Many(EntityInterface.TypeName), "Where it took place (地点).", meeting => meeting.Places);
        type.Read<Meeting>("place", TypeCatalog.Maybe(EntityInterface.TypeName), "The first of the places.", meeting => meeting.Places.Count > 0 ? meeting.Places[0] : null);
        type.Ask<Meeting>("evidence", TypeCatalog.Many(EvidenceTypes.TypeName), "A sentence that names the event, then those that both attended (证据).", EvidenceOf, Fields.Argument("first", TypeCatalog.Some(Fields.Int), "At most so many.", 3));
        return type;
    });

    private static string ParticipantType(TypeCatalog catalog) => catalog.Once("Participation", () =>
    {
        var type = new ObjectGraphType { Name = "Participation", Description = "Who took part in an event, or signed a document (参加者)." };
        type.Read<Participant>("participant", TypeCatalog.Some(EntityInterface.TypeName), "A person, organisation or division (参加者).", one => one.Participates);
        type.Read<Participant>("person", TypeCatalog.Maybe("Person"), "The same, if it is a person (人物).", one => one.Participates.Type == "Person" ? one.Participates : null);
        type.Read<Participant>("event", TypeCatalog.Some(EntityInterface.TypeName), "The event, or the document that was signed (活动).", one => one.Event);
        type.Read<Participant>("date", TypeCatalog.Maybe(PartialDateScalar.TypeName), "The first day of the event, or of the document (日期).", one => one.Event.Attributes["date"]);
        type.Read<Participant>("role", TypeCatalog.Some(Fields.Text), "The strongest role that a text states (角色).", one => one.Role);
        type.Read<Participant>("for", TypeCatalog.Maybe(EntityInterface.TypeName), "The side for which a person signed (代表).", one => one.For);
        type.Read<Participant>("of", TypeCatalog.Maybe(EntityInterface.TypeName), "The body of the person's best known post on that day (所属).", one => one.Post?.Post.Body);
        type.Read<Participant>("post", TypeCatalog.Maybe(Fields.Text), "The title of that post (职务).", one => one.Post?.Post.ShownTitle);
        type.AddEvidence<Participant>(one => one.Evidence);
        return type;
    });

    private static string CountType(TypeCatalog catalog) => catalog.Once("EventCount", () =>
    {
        var type = new ObjectGraphType { Name = "EventCount", Description = "How many events, and which (活动计数)." };
        type.Read<EventCount>("count", TypeCatalog.Some(Fields.Int), "How many (次数).", count => count.Count);
        type.Read<EventCount>("events", TypeCatalog.Many("Event"), "The events, in order of day; none where facts are counted (活动).", count => count.Events.Take(200));
        type.Ask<EventCount>("evidence", TypeCatalog.Many(EvidenceTypes.TypeName), "Sentences about them, of each the surest (证据).", (count, context) => EvidenceOf(count.Events, context), Fields.Argument("first", TypeCatalog.Some(Fields.Int), "At most so many.", 3));
        return type;
    });

    private static Loading.Deferred<IEnumerable<Evidence>> EvidenceOf(Meeting meeting, IResolveFieldContext context) => new(async cancellation =>
    {
        var first = Paging.PageRequest.SizeOf("first", context.GetArgument<int>("first"));
        var named = await context.Session().AskAsync((reader, token) => EventEvidence.OfAsync(reader, [meeting.Event], first, token), cancellation);
        List<Evidence> attended = [];
        foreach (var loading in meeting.Facts.Select(fact => context.Session().EvidenceOf(fact.Id, 1)).ToList()) attended.AddRange(await loading.GetResultAsync(cancellation));
        return named.Concat(attended).DistinctBy(claim => claim.Claim).Take(first);
    });

    private static Loading.Deferred<IEnumerable<Evidence>> EvidenceOf(IReadOnlyList<Entity> events, IResolveFieldContext context) => new Loading.Deferred<IEnumerable<Evidence>>(async cancellation =>
    {
        var first = Paging.PageRequest.SizeOf("first", context.GetArgument<int>("first"));
        var evidence = await context.Session().AskAsync((reader, token) => EventEvidence.OfAsync(reader, events, first, token), cancellation);
        return evidence;
    });
}
