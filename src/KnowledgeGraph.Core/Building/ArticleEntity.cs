using System.Globalization;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity.Folding;

namespace KnowledgeGraph.Core.Building;

/// <summary>The node that an article is: its own id, its title, what its page says of it.</summary>
internal static class ArticleEntity
{
    /// <summary>So much of its text names an article without headline.</summary>
    private const int NameLength = 30;

    public static Entity Of(Article article) => new()
    {
        Id = article.Id,
        Type = "Article",
        Name = NameOf(article),
        Aliases = [],
        Attributes = AttributeSet.Of(
            ("newspaper", article.Page.Newspaper),
            ("issueDate", article.Page.IssueDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("issueYear", article.Page.IssueYear?.ToString("0000", CultureInfo.InvariantCulture)),
            ("page", article.Page.Number)),
        Seen = Ranges.OfDay(article.Page.IssueDate),
        Articles = 1,
    };

    private static string NameOf(Article article)
    {
        if (article.Title.Length > 0) return article.Title;
        var line = article.Body.AsSpan().TrimStart();
        if (line.IndexOf('\n') is var end and > 0) line = line[..end];
        if (line.Length <= NameLength) return line.ToString();
        var length = char.IsHighSurrogate(line[NameLength - 1]) ? NameLength - 1 : NameLength;
        return $"{line[..length]}…";
    }
}
