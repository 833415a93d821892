using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Testing.Memory;

/// <summary>Finds entities and articles by their tokens, in the plainest way.</summary>
internal static class MemorySearch
{
    private const string Article = "Article";

    public static IEnumerable<SearchHit> Search(MemoryGraph graph, SearchQuery query)
    {
        if (query.Tokens.Count == 0) return [];
        var entities = graph.Entities.Values.Where(entity => entity.Type != Article)
            .Select(entity => (entity.Id, entity.Type, entity.Name, entity.Articles, Tokens: graph.Index[entity.Id].SearchTokens));
        var articles = graph.Articles.Values
            .Select(article => (article.Claims.Article.Id, Type: Article, Name: article.Claims.Article.Title, Articles: 1, Tokens: article.SearchTokens));
        return entities.Concat(articles)
            .Where(hit => (query.Types.Count == 0 || query.Types.Contains(hit.Type)) && query.Tokens.All(hit.Tokens.Split(' ').Contains))
            .Select(hit => (Hit: new SearchHit(hit.Id, hit.Type, Rank(hit.Name, query.Text)), hit.Articles))
            .OrderBy(hit => hit.Hit.Rank).ThenByDescending(hit => hit.Articles).ThenBy(hit => hit.Hit.Id, CodePointComparer.Instance)
            .Select(hit => hit.Hit).Take(query.First);
    }

    private static int Rank(string name, string text) => name == text ? 0 : name.StartsWith(text, StringComparison.Ordinal) ? 1 : 2;
}
