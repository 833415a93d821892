using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Paging;
using KnowledgeGraph.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Search;

/// <summary>search: names, other forms and article texts.</summary>
internal static class SearchField
{
    private const int MaxText = 100;

    public static void AddTo(ObjectGraphType query, TypeCatalog catalog, GraphOntology ontology) => query.Root(
        "search",
        TypeCatalog.Many(SearchTypes.Hit(catalog)),
        "What is found by all words of a text, in names, other forms of names and articles: exact names first, then prefixes, then by number of articles (搜索).",
        ResolveAsync,
        Fields.Argument("text", TypeCatalog.Some(Fields.Text), $"What to look for, at most {MaxText} characters; words of two characters are found (关键词)."),
        Fields.Argument("types", new ListGraphType(TypeCatalog.Some(TypeNames(catalog, ontology))), "Only these types; all if not given."),
        Fields.Argument("first", TypeCatalog.Some(Fields.Int), $"At most so many, 1 to {PageRequest.MaxSize}.", PageRequest.DefaultSize));

    private static string TypeNames(TypeCatalog catalog, GraphOntology ontology) => catalog.Once("EntityTypeName", () =>
    {
        var type = new EnumerationGraphType { Name = "EntityTypeName", Description = "The types of entities (实体类型)." };
        foreach (var entity in ontology.Entities) type.Add(entity.Name, entity.Name, $"{entity.About} ({entity.Label.Zh})");
        return type;
    });

    private static async ValueTask<object?> ResolveAsync(IResolveFieldContext context)
    {
        var text = context.GetArgument<string>("text").Trim();
        if (text.Length > MaxText) throw new RefusedException(ErrorCode.BadArgument, $"'text' has {text.Length} characters; the limit is {MaxText}.");
        var first = PageRequest.SizeOf("first", context.GetArgument<int>("first"));
        var tokens = context.RequestServices!.GetRequiredService<ISearchTokenizer>().QueryTokens(text);
        var search = new SearchQuery(text, tokens, context.GetArgument<string[]?>("types") ?? [], first);
        var hits = await context.Session().AskAsync((reader, token) => reader.SearchAsync(search, token), context.CancellationToken);
        return hits.Select(hit => new Found(hit, tokens)).ToList();
    }
}
