using GraphQL.Types;
using KnowledgeGraph.Core.Questions.People;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Questions;

/// <summary>silences: who was last seen when, and no text tells why.</summary>
internal static class SilenceFields
{
    public static void AddTo(ObjectGraphType query, TypeCatalog catalog) => query.Question(
        "silences",
        LastSightType(catalog),
        "When somebody in a post was last seen, whether a text states the end, and who was seen in the post later. Of a post: those who were not seen again, and no text tells why (沉寂).",
        (context, reader, cancellation) => (context.TextOrNull("person"), context.TextOrNull("of"), context.TextOrNull("post")) switch
        {
            ({ } person, _, _) => new Silences(reader).OfPersonAsync(person, context.LastDay("until"), cancellation),
            (null, { } of, { } post) => new Silences(reader).OfPostAsync(of, post, context.Day("from"), context.LastDay("to"), cancellation),
            _ => throw new RefusedException(ErrorCode.BadArgument, "'person' is missing; give a person, or 'of' and 'post'."),
        },
        Ask.Name("person", "A person, by id or name; of namesakes each that has a post.", needed: false),
        Ask.Name("of", "A division or organisation.", needed: false),
        Ask.Name("post", "Title of a post of it.", needed: false),
        Ask.Date("from", "With 'of': last seen on this day or later."),
        Ask.Date("to", "With 'of': last seen on this day or before."),
        Ask.Date("until", "With 'person': look up to this day; to the last issue read if not given."));

    private static string LastSightType(TypeCatalog catalog) => catalog.Once("LastSight", () =>
    {
        var type = new ObjectGraphType { Name = "LastSight", Description = "When somebody in a post was last seen, and what followed (最近见报)." };
        type.Read<LastSight>("person", TypeCatalog.Some("Person"), "The person (人物).", sight => sight.Held.Person);
        type.Read<LastSight>("of", TypeCatalog.Maybe(EntityInterface.TypeName), "The body of the post by which the person is best known (所属).", sight => sight.Held.Post.Body);
        type.Read<LastSight>("post", TypeCatalog.Some(Fields.Text), "Its title (职务).", sight => sight.Held.Post.ShownTitle);
        type.Read<LastSight>("lastSeen", TypeCatalog.Some(PartialDateScalar.TypeName), "The last day for which any text names the person in a post (最近见报日).", sight => sight.LastSeen);
        type.Read<LastSight>("endStated", TypeCatalog.Some(Fields.Flag), "Whether a text states the end of that post (卸任是否见报).", sight => sight.EndStated);
        type.Ask<LastSight>("successorSeen", TypeCatalog.Maybe("Person"), "Who was seen in the post later (继任者).", (sight, context) => sight.Successor is { } next ? context.Session().Entities.Load(next.Person) : null);
        type.Read<LastSight>("successorFirstSeen", TypeCatalog.Maybe(PartialDateScalar.TypeName), "When the successor was first seen in it.", sight => sight.Successor?.KnownFrom);
        type.Read<LastSight>("silent", TypeCatalog.Some(Fields.Flag), "Away longer than ever before, while several issues of the division's papers were read (是否沉寂).", sight => sight.Silence is not null);
        type.Read<LastSight>("usualGap", TypeCatalog.Maybe(Fields.Int), "If silent: the longest time between two sights before, in days.", sight => sight.Silence?.UsualGap);
        type.Read<LastSight>("issuesSince", TypeCatalog.Maybe(Fields.Int), "If silent: how many days with issues were read since.", sight => sight.Silence?.IssuesSince);
        type.AddEvidence<LastSight>(sight => sight.Statements.Select(statement => statement.Evidence));
        return type;
    });
}
