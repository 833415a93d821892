using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.GraphQL.Changes;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Writing;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Ingesting;

/// <summary>ingest, retract: bring a page in, take an article out.</summary>
internal static class ArticleMutations
{
    public static void AddTo(ObjectGraphType mutation, TypeCatalog catalog)
    {
        mutation.Root(
            "ingest",
            TypeCatalog.Some(IngestResult(catalog)),
            "Reads a page of a newspaper and brings its articles into the graph; what is stored already stays as it is (录入).",
            IngestAsync,
            Fields.Argument("page", TypeCatalog.Some(PageInput(catalog)), "The page."));
        mutation.Root(
            "retract",
            TypeCatalog.Some(GraphResult(catalog)),
            "Takes an article out of the graph, and with it what it alone stated (撤回).",
            async context => Retracted(context, await context.WriteAsync((_, updater) => updater.RetractAsync(context.GetArgument<string>("article"), context.CancellationToken))),
            Fields.Argument("article", TypeCatalog.Some(Fields.Id), "Id of the article."));
    }

    private static async ValueTask<object?> IngestAsync(IResolveFieldContext context)
    {
        var ingestor = context.RequestServices!.GetService<IPageIngestor>() ?? throw new RefusedException(ErrorCode.Forbidden, "This server reads no pages; 'kg serve' with --ingest does.");
        var page = PageOf(context.GetArgument<Dictionary<string, object?>>("page"));
        var read = await context.WriteAsync((writer, _) => ingestor.IngestAsync(page, writer, context.CancellationToken));
        return read.Failure is { } reason ? throw new RefusedException(ErrorCode.BadArgument, $"The page '{page.Metadata.Name}' can't be read: {reason}") : read;
    }

    private static GraphUpdate Retracted(IResolveFieldContext context, GraphUpdate update) => update.Outcome == UpdateOutcome.NotStored
        ? throw new RefusedException(ErrorCode.BadArgument, $"'article' is {context.GetArgument<string>("article")}; the graph has no such article.")
        : update;

    private static Page PageOf(Dictionary<string, object?> given)
    {
        var (day, year) = Issue(given.GetValueOrDefault("issueDate") as PartialDate?);
        var metadata = new PageMetadata
        {
            Name = Text("name")!,
            Newspaper = Text("newspaper"),
            Home = Text("home"),
            HomeCode = Text("homeCode"),
            IssueDate = day,
            IssueYear = year,
            Number = Text("number"),
        };
        return new Page(metadata, Text("text")!, given.GetValueOrDefault("markdown") is true ? PageFormat.Markdown : PageFormat.PlainText);

        string? Text(string name) => given.GetValueOrDefault(name) as string;
    }

    /// <exception cref="RefusedException">It is a month.</exception>
    private static (DateOnly? Day, int? Year) Issue(PartialDate? stated) =>
        stated is not { } issue ? (null, null)
        : IssueTime.TryRead(issue, out var day, out var year) ? (day, year)
        : throw new RefusedException(ErrorCode.BadArgument, $"'issueDate' is {issue}; give the day of the issue, or its year.");

    private static string PageInput(TypeCatalog catalog) => catalog.Once("PageInput", () =>
    {
        var type = new InputObjectGraphType { Name = "PageInput", Description = "A page of a newspaper as it was read (版面)." };
        Add("name", TypeCatalog.Some(Fields.Text), "A name for it, usually that of its file; in messages.");
        Add("text", TypeCatalog.Some(Fields.Text), "Its text, line breaks included (文本).");
        Add("markdown", TypeCatalog.Maybe(Fields.Flag), "Whether the text is Markdown, with headlines marked.");
        Add("newspaper", TypeCatalog.Maybe(Fields.Text), "The newspaper (报纸).");
        Add("home", TypeCatalog.Maybe(Fields.Text), "The official name of the division that the paper calls 我区 (所在区划).");
        Add("homeCode", TypeCatalog.Maybe(Fields.Text), "Its official code, where several divisions have that name (区划代码).");
        Add("issueDate", TypeCatalog.Maybe(PartialDateScalar.TypeName), "The day of the issue, or its year where no more is known (出版日期).");
        Add("number", TypeCatalog.Maybe(Fields.Text), "The page's number as printed: 01版 (版次).");
        return type;

        void Add(string name, IGraphType value, string about) => type.AddField(new FieldType { Name = name, ResolvedType = value, Description = about });
    });

    private static string IngestResult(TypeCatalog catalog) => catalog.Once("IngestResult", () =>
    {
        var type = new ObjectGraphType { Name = "IngestResult", Description = "What became of a page (录入结果)." };
        type.Read<IngestedPage>("articles", TypeCatalog.Many(GraphResult(catalog)), "What each new or changed article did to the graph, in the page's order (报道).", page => page.Updates);
        type.Read<IngestedPage>("unchanged", TypeCatalog.Some(Fields.Int), "How many articles of it were stored already (未变).", page => page.Unchanged);
        return type;
    });

    private static string GraphResult(TypeCatalog catalog) => catalog.Once("GraphResult", () =>
    {
        var type = new ObjectGraphType { Name = "GraphResult", Description = "What a change of an article did to the graph (变更结果)." };
        type.Read<GraphUpdate>("sequence", TypeCatalog.Maybe(Fields.Int), "The number of the commit; null where nothing was written (序号).", update => update.Bookmark?.Sequence);
        type.Read<GraphUpdate>("entities", TypeCatalog.Many(ChangeTypes.EntityChange(catalog)), "What became of entities (实体变更).", update => update.Diff.Entities);
        type.Read<GraphUpdate>("facts", TypeCatalog.Many(ChangeTypes.FactChange(catalog)), "What became of facts (事实变更).", update => update.Diff.Facts);
        return type;
    });
}
