using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Core.Review;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Paging;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Judgements;

/// <summary>judgements: the log; review: the questions that are open.</summary>
internal static class JudgementFields
{
    private const int MaxQuestions = 50;

    public static void AddTo(ObjectGraphType query, TypeCatalog catalog)
    {
        query.Root(
            "judgements",
            TypeCatalog.Many(JudgementTypes.Judgement(catalog)),
            "What people decided about who is who, newest first; whom they hid is not told (人工判定).",
            JudgementsAsync,
            Fields.Argument("first", TypeCatalog.Some(Fields.Int), $"At most so many, 1 to {PageRequest.MaxSize}.", PageRequest.DefaultSize));
        query.Root(
            "review",
            TypeCatalog.Many(QuestionOf(catalog)),
            "Who is who, where rules can't tell: the questions first whose answer mends most (待审).",
            ReviewAsync,
            Fields.Argument("types", new ListGraphType(TypeCatalog.Some(Fields.Text)), $"Only of these types: {string.Join(", ", ReviewQueue.Types)}; all where it is left out."),
            Fields.Argument("first", TypeCatalog.Some(Fields.Int), $"At most so many, 1 to {MaxQuestions}.", 10));
    }

    private static string QuestionOf(TypeCatalog catalog) => catalog.Once("ReviewQuestion", () =>
    {
        var type = new ObjectGraphType { Name = "ReviewQuestion", Description = "A question that only a person can answer: are these one? (待审问题)" };
        type.Read<ReviewQuestion>("type", TypeCatalog.Some(Fields.Text), "The type of both in the ontology.", question => question.Type);
        type.Read<ReviewQuestion>("one", TypeCatalog.Some(SideOf(catalog)), "The side with more mentions.", question => question.One);
        type.Read<ReviewQuestion>("other", TypeCatalog.Some(SideOf(catalog)), "The other side.", question => question.Other);
        type.Read<ReviewQuestion>("together", TypeCatalog.Some(Fields.Flag), "Whether the graph has them as one now.", question => question.Together);
        type.Read<ReviewQuestion>("likelihood", TypeCatalog.Some(Fields.Float), "How likely they are one, as the rules see it, from 0 to 1.", question => question.Likelihood);
        type.Read<ReviewQuestion>("gain", TypeCatalog.Some(Fields.Float), "How many pairs of mentions an answer is expected to mend.", question => question.Gain);
        type.Read<ReviewQuestion>("reasonsFor", TypeCatalog.Many(Fields.Text), "What speaks for one.", question => question.For);
        type.Read<ReviewQuestion>("reasonsAgainst", TypeCatalog.Many(Fields.Text), "What speaks against it.", question => question.Against);
        return type;
    });

    private static string SideOf(TypeCatalog catalog) => catalog.Once("ReviewSide", () =>
    {
        var type = new ObjectGraphType { Name = "ReviewSide", Description = "One side of a question (一方)." };
        type.Read<ReviewSide>("mention", TypeCatalog.Some(Fields.Id), "A mention of it, to be named in a judgement.", side => side.Mention);
        type.Read<ReviewSide>("entity", TypeCatalog.Some(Fields.Id), "The entity that holds it now.", side => side.Entity);
        type.Read<ReviewSide>("name", TypeCatalog.Some(Fields.Text), "Its name.", side => side.Name);
        type.Read<ReviewSide>("mentions", TypeCatalog.Some(Fields.Int), "How many mentions are on this side.", side => side.Mentions);
        type.Read<ReviewSide>("firstSeen", TypeCatalog.Maybe(PartialDateScalar.TypeName), "First issue day on which it is mentioned (首次出现).", side => side.Seen?.First);
        type.Read<ReviewSide>("lastSeen", TypeCatalog.Maybe(PartialDateScalar.TypeName), "Last issue day on which it is mentioned (最近出现).", side => side.Seen?.Last);
        type.Read<ReviewSide>("known", TypeCatalog.Many(Fields.Text), "What the papers say of it: posts, homes of the papers.", side => side.Known);
        return type;
    });

    private static async ValueTask<object?> JudgementsAsync(IResolveFieldContext context)
    {
        var first = PageRequest.SizeOf("first", context.GetArgument<int>("first"));
        var report = await context.Session().AskAsync((reader, token) => JudgementReport.ReadAsync(reader.Identity, token), context.CancellationToken);
        // Who is hidden is not named here either; 'kg judge list' tells those who run the server.
        return report.Entries.Where(entry => entry.Judgement.Kind != JudgementKind.Hide).Take(first).ToList();
    }

    private static async ValueTask<object?> ReviewAsync(IResolveFieldContext context)
    {
        var first = PageRequest.SizeOf("first", context.GetArgument<int>("first"), MaxQuestions);
        var types = context.GetArgument<string[]?>("types") ?? [];
        if (types.FirstOrDefault(type => !ReviewQueue.Types.Contains(type)) is { } unknown)
            throw new RefusedException(ErrorCode.BadArgument, $"'types' has '{unknown}'; it can have {string.Join(", ", ReviewQueue.Types)}.");
        return await context.Session().AskAsync((reader, token) => ReviewQueue.ReadAsync(reader, types, first, token), context.CancellationToken);
    }
}
