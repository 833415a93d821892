using System.Globalization;
using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Paging;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Changes;

/// <summary>changes: the log of what each commit did to the graph.</summary>
internal static class ChangesField
{
    private const int MaxEntries = 50;

    public static void AddTo(ObjectGraphType query, TypeCatalog catalog) => query.Root(
        "changes",
        TypeCatalog.Many(EntryOf(catalog)),
        "What the commits after a sequence number did to the graph, in order; to follow it, ask again from the last sequence number seen (变更).",
        ResolveAsync,
        Fields.Argument("since", TypeCatalog.Some(Fields.Int), "Only commits after this sequence number; 0 for all.", 0),
        Fields.Argument("first", TypeCatalog.Some(Fields.Int), $"At most so many, 1 to {MaxEntries}.", 10));

    /// <summary>The type of an entry of the log.</summary>
    public static string EntryOf(TypeCatalog catalog) => catalog.Once("Change", () =>
    {
        var type = new ObjectGraphType { Name = "Change", Description = "One commit and what it did to the graph (变更)." };
        type.Read<LogEntry>("sequence", TypeCatalog.Some(Fields.Int), "Its number; later commits have higher ones (序号).", entry => entry.Sequence);
        type.Read<LogEntry>("cause", TypeCatalog.Some(CauseOf(catalog)), "Why the graph changed (原因).", entry => entry.Cause.Kind);
        type.Read<LogEntry>("at", TypeCatalog.Some(Fields.Text), "When, by the writer's clock, in UTC and ISO 8601 (时间).", entry => entry.Cause.At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        type.Read<LogEntry>("articles", TypeCatalog.Many(Fields.Id), "Ids of the articles concerned (报道).", entry => entry.Cause.Articles);
        type.Read<LogEntry>("entities", TypeCatalog.Many(ChangeTypes.EntityChange(catalog)), "What became of entities (实体变更).", entry => entry.Diff.Entities);
        type.Read<LogEntry>("facts", TypeCatalog.Many(ChangeTypes.FactChange(catalog)), "What became of facts (事实变更).", entry => entry.Diff.Facts);
        return type;
    });

    private static string CauseOf(TypeCatalog catalog) => catalog.Once("ChangeCause", () =>
    {
        var type = new EnumerationGraphType { Name = "ChangeCause", Description = "Why the graph changed (变更原因)." };
        type.Add("INGESTED", LogKind.Ingested, "An article came in (录入).");
        type.Add("RETRACTED", LogKind.Retracted, "An article was taken back (撤回).");
        type.Add("REREAD", LogKind.Reread, "A newer extractor read an article anew (重读).");
        type.Add("JUDGED", LogKind.Judged, "Someone judged who is who (判定).");
        return type;
    });

    private static async ValueTask<object?> ResolveAsync(IResolveFieldContext context)
    {
        var since = context.GetArgument<int>("since");
        if (since < 0) throw new RefusedException(ErrorCode.BadArgument, $"'since' is {since}; it must be 0 or more.");
        var first = PageRequest.SizeOf("first", context.GetArgument<int>("first"), MaxEntries);
        return await context.Session().AskAsync((reader, token) => reader.ChangesAsync(since, first, token), context.CancellationToken);
    }
}
