using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Writing;

namespace KnowledgeGraph.GraphQL.Judgements;

/// <summary>judge, hide, undoJudgement: say who is who, and take it back. They need the key of an editor.</summary>
internal static class JudgementMutations
{
    public static ObjectGraphType Of(TypeCatalog catalog)
    {
        var mutation = new ObjectGraphType { Name = "Mutation", Description = "What can be changed, with the key of an editor (变更操作)." };
        var result = TypeCatalog.Some(JudgementResult.TypeOf(catalog));
        mutation.Root(
            "judge", result, "Decides whether two are one (判定).",
            context => WriteAsync(context, updater => updater.JudgeAsync(
                context.GetArgument<JudgementKind>("verdict"), context.GetArgument<string>("one"), context.GetArgument<string>("other"), By(context), Why(context), context.CancellationToken)),
            Fields.Argument("verdict", TypeCatalog.Some(JudgementTypes.Verdict(catalog)), "What is decided."), Mention("one"), Mention("other"), ByArgument(), WhyArgument());
        mutation.Root(
            "hide", result, "Takes a person out of every view and export (隐藏).",
            context => WriteAsync(context, updater => updater.HideAsync(context.GetArgument<string>("person"), By(context), Why(context), context.CancellationToken)),
            Mention("person"), ByArgument(), WhyArgument());
        mutation.Root(
            "undoJudgement", result, "Takes a judgement back; the graph is what it was without it (撤销判定).",
            context => WriteAsync(context, updater => updater.UndoAsync(context.GetArgument<string>("id"), By(context), Why(context), context.CancellationToken)),
            Fields.Argument("id", TypeCatalog.Some(Fields.Id), "Id of the judgement."), ByArgument(), WhyArgument());
        return mutation;
    }

    private static async ValueTask<object?> WriteAsync(IResolveFieldContext context, Func<GraphUpdater, Task<(Judgement Judgement, GraphUpdate Update)>> judge) =>
        await context.WriteAsync(async (_, updater) =>
        {
            var (judgement, update) = await judge(updater);
            return JudgementResult.Of(judgement, update, await updater.ReportAsync(context.CancellationToken));
        });

    private static string By(IResolveFieldContext context) =>
        context.GetArgument<string>("by") is { } by && !string.IsNullOrWhiteSpace(by) ? by : throw new RefusedException(ErrorCode.BadArgument, "'by' is empty; say who judges.");

    private static string Why(IResolveFieldContext context) => context.GetArgument<string>("why") ?? "";

    private static QueryArgument Mention(string name) => Fields.Argument(name, TypeCatalog.Some(Fields.Id), "Id of an entity, or of a mention of it.");

    private static QueryArgument ByArgument() => Fields.Argument("by", TypeCatalog.Some(Fields.Text), "Who judges.");

    private static QueryArgument WhyArgument() => Fields.Argument("why", TypeCatalog.Some(Fields.Text), "The reason, for those who come later.", "");
}
