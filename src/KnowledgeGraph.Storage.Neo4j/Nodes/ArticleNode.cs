using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Storage.Neo4j.Http;
using KnowledgeGraph.Storage.Neo4j.Search;

namespace KnowledgeGraph.Storage.Neo4j.Nodes;

/// <summary>An article's text as a node (:ArticleText), beside the entity (:Article) that the graph shows.</summary>
/// <remarks>Apart, so that a picture of articles does not load their texts.</remarks>
internal static class ArticleNode
{
    /// <summary>The entity type of articles.</summary>
    public const string EntityType = "Article";

    /// <summary>What a statement returns of a text that it calls t; the words are only an index.</summary>
    public const string Columns = "t {.*, _tokens: null}";

    public static Dictionary<string, object?> Properties(Article article, string extractor, string searchTokens) => new()
    {
        ["id"] = article.Id,
        ["title"] = article.Title,
        ["body"] = article.Body,
        ["number"] = article.Number,
        ["page"] = article.Page.Name,
        ["pageNumber"] = article.Page.Number,
        ["newspaper"] = article.Page.Newspaper,
        ["home"] = article.Page.Home,
        ["homeCode"] = article.Page.HomeCode,
        ["issueDate"] = EntityNode.Text(article.Page.IssueDate),
        ["issueYear"] = article.Page.IssueYear,
        ["address"] = article.Page.Address?.OriginalString,
        ["extractor"] = extractor,
        ["_tokens"] = SearchWords.OfTokens(searchTokens),
    };

    public static Article Read(Properties properties) => Article.Restore(
        properties.Text("id"),
        new PageMetadata
        {
            Name = properties.Text("page"),
            Newspaper = properties.TextOrNull("newspaper"),
            Home = properties.TextOrNull("home"),
            HomeCode = properties.TextOrNull("homeCode"),
            IssueDate = properties.Date("issueDate"),
            IssueYear = properties.NumberOrNull("issueYear"),
            Number = properties.TextOrNull("pageNumber"),
            Address = properties.TextOrNull("address") is { } address ? new Uri(address, UriKind.RelativeOrAbsolute) : null,
        },
        properties.Number("number"),
        properties.Text("title"),
        properties.Text("body"));

    public static string Extractor(Properties properties) => properties.Text("extractor");
}
