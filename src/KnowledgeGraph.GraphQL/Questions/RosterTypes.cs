using GraphQL.Types;
using KnowledgeGraph.Core.Questions.Posts;
using KnowledgeGraph.Core.Tenures;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Questions;

/// <summary>The types of rosters, their changes and conflicts.</summary>
internal static class RosterTypes
{
    public static string Line(TypeCatalog catalog) => catalog.Once("RosterLine", () =>
    {
        var type = new ObjectGraphType { Name = "RosterLine", Description = "Who holds a post on a day, and how sure that is (名册行)." };
        type.Read<RosterLine>("of", TypeCatalog.Some(EntityInterface.TypeName), "The division or organisation that the post belongs to (所属).", line => line.Of);
        type.Read<RosterLine>("post", TypeCatalog.Some(Fields.Text), "Title of the post, as asked for (职务名称).", line => line.Title);
        type.Read<RosterLine>("position", TypeCatalog.Maybe("Position"), "The post; null where the graph has none of that title (职务).", line => line.Post?.Position);
        type.Ask<RosterLine>("person", TypeCatalog.Maybe("Person"), "The holder; null where the post is vacant or its holder unknown (任职者).", (line, context) => line.Holding?.Tenure is { } held ? context.Session().Entities.Load(held.Person) : null);
        type.Read<RosterLine>("state", TypeCatalog.Some(StateName(catalog)), "How sure it is (状态).", line => line.Holding?.State ?? HoldingState.Unknown);
        type.Read<RosterLine>("acting", TypeCatalog.Some(Fields.Flag), "Only stands in: 代理 (是否代理).", line => line.Holding?.Tenure?.Acting ?? false);
        type.Read<RosterLine>("lastSeen", TypeCatalog.Maybe(PartialDateScalar.TypeName), "In the state lastSeen, the last day for which the papers call them so (最近见报).", line => line.Holding is { State: HoldingState.LastSeen, Tenure: { } held } ? held.KnownTo : null);
        type.Ask<RosterLine>("actingHead", TypeCatalog.Maybe("Person"), "In a vacancy, the deputy who is in charge: 主持工作.", (line, context) => line.Holding?.ActingHead is { } head ? context.Session().Entities.Load(head.Person) : null);
        type.Read<RosterLine>("start", TypeCatalog.Maybe(PartialDateScalar.TypeName), "The stated beginning of the holder's tenure.", line => line.Holding?.Tenure?.Start);
        type.Read<RosterLine>("knownFrom", TypeCatalog.Maybe(PartialDateScalar.TypeName), "The first day for which the papers call the holder so.", line => line.Holding?.Tenure?.KnownFrom);
        type.Read<RosterLine>("issueBefore", TypeCatalog.Maybe(PartialDateScalar.TypeName), "Coverage: the last issue of the division's papers read up to that day.", line => line.Before);
        type.Read<RosterLine>("issueAfter", TypeCatalog.Maybe(PartialDateScalar.TypeName), "Coverage: the first issue read from that day on.", line => line.After);
        type.AddEvidence<RosterLine>(line => line.Holding?.Statements.Select(statement => statement.Evidence) ?? []);
        return type;
    });

    public static string Change(TypeCatalog catalog) => catalog.Once("RosterChange", () =>
    {
        var type = new ObjectGraphType { Name = "RosterChange", Description = "A post whose holder differs between two days (变动)." };
        type.Read<PostChange>("of", TypeCatalog.Some(EntityInterface.TypeName), "The division or organisation (所属).", change => change.Line.Of);
        type.Read<PostChange>("post", TypeCatalog.Some(Fields.Text), "Title of the post, as asked for (职务名称).", change => change.Line.Title);
        type.Ask<PostChange>("from", TypeCatalog.Some("Person"), "Who held it on the earlier day (前任).", (change, context) => context.Session().Entities.Load(change.From.Person));
        type.Ask<PostChange>("to", TypeCatalog.Maybe("Person"), "Who holds it on the later day; null in a vacancy (后任).", (change, context) => change.To is { } to ? context.Session().Entities.Load(to.Person) : null);
        type.Read<PostChange>("date", TypeCatalog.Maybe(PartialDateScalar.TypeName), "The day of the change, where a text states it (日期).", change => change.Date);
        type.Read<PostChange>("acting", TypeCatalog.Some(Fields.Flag), "The later holder only stands in.", change => change.To?.Acting ?? false);
        type.AddEvidence<PostChange>(change => (change.To?.Statements ?? []).Take(2).Concat(change.From.Statements.Reverse().Take(2)).Concat(change.Line.Holding?.Statements ?? []).Select(statement => statement.Evidence));
        return type;
    });

    public static string Conflict(TypeCatalog catalog) => catalog.Once("TenureConflict", () =>
    {
        var type = new ObjectGraphType { Name = "TenureConflict", Description = "A lone other name where a post of one holder has its holder before and after (疑误)." };
        type.Ask<Conflict>("person", TypeCatalog.Some("Person"), "Who is named.", (conflict, context) => context.Session().Entities.Load(conflict.Person));
        type.Ask<Conflict>("holder", TypeCatalog.Some("Person"), "Who holds the post around that day.", (conflict, context) => context.Session().Entities.Load(conflict.Holder));
        type.Read<Conflict>("day", TypeCatalog.Maybe(PartialDateScalar.TypeName), "The day for which it is printed.", conflict => conflict.Statements[0].Day);
        type.AddEvidence<Conflict>(conflict => conflict.Statements.Select(statement => statement.Evidence));
        return type;
    });

    private static string StateName(TypeCatalog catalog) => catalog.Once("HoldingState", () => TenureTypes.Words<HoldingState>(
        "HoldingState",
        "How sure it is who holds a post: stated (a text says it of that day), known (between two sights), lastSeen (nothing since says otherwise), vacant (an end is stated, no holder seen yet), unknown."));
}
