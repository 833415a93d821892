using KnowledgeGraph.Core.Articles;

namespace KnowledgeGraph.Testing;

public static partial class Some
{
    public static PageMetadata Page(string name = "p01", string? home = null, string? issued = null, string? newspaper = null) => new()
    {
        Name = name,
        Home = home,
        Newspaper = newspaper,
        IssueDate = issued is null ? null : DateOnly.ParseExact(issued, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
    };

    public static Article Article(string body, string? home = null, string? issued = null, string title = "") =>
        Core.Articles.Article.Create(Page(home: home, issued: issued), 1, title, body);
}
