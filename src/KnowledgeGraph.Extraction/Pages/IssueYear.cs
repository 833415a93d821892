using KnowledgeGraph.Chinese.Dates;
using KnowledgeGraph.Core.Articles;

namespace KnowledgeGraph.Extraction.Pages;

/// <summary>Gives the articles of a page that nobody dates the year that all of them together tell.</summary>
internal static class IssueYear
{
    /// <summary>The articles, those of them without day and year of issue with the year, where the page tells one.</summary>
    public static IReadOnlyList<Article> On(IReadOnlyList<Article> articles)
    {
        if (articles.All(IsDated)) return articles;
        var days = articles.Select(article => article.Page.IssueDate).OfType<DateOnly>();
        return YearOfIssue.Of(articles.SelectMany(article => new[] { article.Title, article.Body }), days) is { } year
            ? [.. articles.Select(article => IsDated(article) ? article : article with { Page = article.Page with { IssueYear = year } })]
            : articles;
    }

    private static bool IsDated(Article article) => article.Page.EarliestIssue is not null;
}
