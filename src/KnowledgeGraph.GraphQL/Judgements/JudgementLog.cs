using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.GraphQL.Access;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Paging;
using KnowledgeGraph.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Judgements;

/// <summary>judgementLog: every judgement as a line, to be carried to another store.</summary>
internal static class JudgementLog
{
    public static void AddTo(ObjectGraphType query) => query.Root(
        "judgementLog",
        TypeCatalog.Many(Fields.Text),
        "The log of judgements, oldest first, each as a line of JSON that importJudgements and 'kg judge import' take; with the key of an editor, as it names whom people hid (判定日志).",
        ReadAsync,
        Fields.Argument("first", TypeCatalog.Some(Fields.Int), $"At most so many, 1 to {PageRequest.MaxSize}.", PageRequest.MaxSize),
        Fields.Argument("after", TypeCatalog.Maybe(Fields.Id), "Only what stands behind the judgement of that id; from the start where it is left out."));

    private static async ValueTask<object?> ReadAsync(IResolveFieldContext context)
    {
        context.RequestServices!.GetRequiredService<Caller>().RequireEditor("The log of judgements names whom people hid and");
        var first = PageRequest.SizeOf("first", context.GetArgument<int>("first"));
        var judgements = await context.Session().AskAsync((reader, token) => reader.Identity.JudgementsAsync(token), context.CancellationToken);
        List<Judgement> log = [.. new JudgementSet(judgements).All.Reverse()];
        return log.Skip(StartOf(log, context.GetArgument<string?>("after"))).Take(first).Select(JudgementLine.Write).ToList();
    }

    private static int StartOf(List<Judgement> log, string? after) => after is null
        ? 0
        : log.FindIndex(judgement => judgement.Id == after) is var found and >= 0 ? found + 1 : throw new RefusedException(ErrorCode.BadArgument, $"'after' is {after}; the log has no such judgement.");
}
