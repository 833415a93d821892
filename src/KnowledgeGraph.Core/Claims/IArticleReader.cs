using KnowledgeGraph.Core.Articles;

namespace KnowledgeGraph.Core.Claims;

/// <summary>Reads pages into articles and articles into claims. Implementations are pure and safe to call from many threads.</summary>
public interface IArticleReader
{
    /// <summary>Name and version; claims of another version are read anew.</summary>
    string Version { get; }

    /// <summary>The articles of a page, in the page's order.</summary>
    IReadOnlyList<Article> Split(Page page);

    ArticleClaims Read(Article article);
}
