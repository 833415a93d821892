using System.Globalization;
using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Paging;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Writing;

namespace KnowledgeGraph.GraphQL.Judgements;

/// <summary>importJudgements: takes in what people judged over another store.</summary>
internal static class JudgementImportMutation
{
    public static void AddTo(ObjectGraphType mutation, TypeCatalog catalog) => mutation.Root(
        "importJudgements",
        TypeCatalog.Some(ImportOf(catalog)),
        "Takes judgements of another log in, each in a commit of its own; those that are known already change nothing, so a log that broke off is sent again (导入判定).",
        ImportAsync,
        Fields.Argument("log", TypeCatalog.Many(Fields.Text), $"Lines as judgementLog and 'kg judge export' give them, 1 to {PageRequest.MaxSize}."));

    private static string ImportOf(TypeCatalog catalog) => catalog.Once("JudgementImport", () =>
    {
        var type = new ObjectGraphType { Name = "JudgementImport", Description = "What became of a log of judgements (导入结果)." };
        type.Read<JudgementImport>(
            "added", TypeCatalog.Many(JudgementResult.TypeOf(catalog)), "Those that were new, in the order of the log, each with what it did to the graph (新增).",
            import => import.Added.Select(added => JudgementResult.Of(added.Judgement, added.Update, import.Report)));
        type.Read<JudgementImport>("known", TypeCatalog.Some(Fields.Int), "How many were known already (已有).", import => import.Known);
        type.Read<JudgementImport>("waiting", TypeCatalog.Some(Fields.Int), "How many judgements of the graph wait for their articles (等待).", import => import.Waiting);
        return type;
    });

    private static async ValueTask<object?> ImportAsync(IResolveFieldContext context)
    {
        var lines = context.GetArgument<string[]>("log");
        PageRequest.SizeOf("log", lines.Length);
        List<Judgement> judgements = [.. lines.Select(Read)];
        return await context.WriteAsync((_, updater) => updater.ImportAsync(judgements, context.CancellationToken));
    }

    /// <summary>All lines are read before the first is taken in, so that a wrong one leaves the graph as it is.</summary>
    private static Judgement Read(string line, int at)
    {
        try
        {
            return JudgementLine.Read(line);
        }
        catch (JudgementException refused)
        {
            throw new RefusedException(ErrorCode.BadArgument, string.Create(CultureInfo.InvariantCulture, $"Line {at + 1} of 'log': {refused.Message}"));
        }
    }
}
