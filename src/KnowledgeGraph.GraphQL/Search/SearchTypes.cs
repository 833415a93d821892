using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.GraphQL.Loading;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Search;

/// <summary>What a search answers.</summary>
internal static class SearchTypes
{
    public static string Hit(TypeCatalog catalog) => catalog.Once("SearchHit", () =>
    {
        var type = new ObjectGraphType { Name = "SearchHit", Description = "Something that was found (搜索结果)." };
        type.Read<Found>("match", TypeCatalog.Some(Match(catalog)), "How well its name fits.", found => found.Hit.Rank);
        type.Ask<Found>("node", TypeCatalog.Some(EntityInterface.TypeName), "What was found.", (found, context) => context.Session().Entities.Load(found.Hit.Id));
        type.Ask<Found>("excerpt", TypeCatalog.Some(ExcerptOf(catalog)), "The name, or the place in the article's text, with the words marked (摘录).", Cut);
        return type;
    });

    private static string Match(TypeCatalog catalog) => catalog.Once("SearchMatch", () =>
    {
        var type = new EnumerationGraphType { Name = "SearchMatch", Description = "How a name fits what was looked for." };
        type.Add("EXACT", 0, "The name is that text.");
        type.Add("PREFIX", 1, "The name starts with it.");
        type.Add("WORDS", 2, "Its words are in the name, another form of it, or the article.");
        return type;
    });

    private static string ExcerptOf(TypeCatalog catalog) => catalog.Once("Excerpt", () =>
    {
        var type = new ObjectGraphType { Name = "Excerpt", Description = "A piece of a text around the words that were looked for (摘录)." };
        type.Read<Excerpt>("text", TypeCatalog.Some(Fields.Text), "The piece as it stands in the text.", excerpt => excerpt.Text);
        type.Read<Excerpt>("marks", TypeCatalog.Many(MentionTypes.Span), "Where the words stand in the piece, in order, in its UTF-16 code units.", excerpt => excerpt.Marks);
        return type;
    });

    private static object Cut(Found found, IResolveFieldContext context) => found.Hit.Type == ArticleFields.TypeName
        ? context.Session().Articles.Load(found.Hit.Id).Then(article => Excerpt.Of(article.Body, found.Tokens))
        : context.Session().Entities.Load(found.Hit.Id).Then(entity => Excerpt.Of(entity.Name, found.Tokens));
}
