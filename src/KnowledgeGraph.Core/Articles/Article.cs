using System.Globalization;
using System.Text;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Articles;

/// <summary>One news item of a page: headline and body, with typesetting damage undone.</summary>
/// <remarks>
/// The body never changes again: every span of every later stage indexes into it. Paragraphs are separated by a line feed.
/// Printed bylines (作者：林夏; （记者 江白）) stay in the body as evidence of who wrote the article.
/// </remarks>
public sealed record Article
{
    private Article()
    {
    }

    /// <summary>Hashes newspaper, issue date and normalised body: the same item read twice, from anywhere, is one article.</summary>
    public required string Id { get; init; }

    /// <summary>The headline; empty where the page shows none.</summary>
    public required string Title { get; init; }

    public required string Body { get; init; }

    /// <summary>The page on which the article stands.</summary>
    public required PageMetadata Page { get; init; }

    /// <summary>The article's place on its page, from 1.</summary>
    public required int Number { get; init; }

    public static Article Create(PageMetadata page, int number, string title, string body)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentException.ThrowIfNullOrWhiteSpace(body);
        return new Article { Id = IdOf(page, body), Title = title, Body = body, Page = page, Number = number };
    }

    /// <summary>An article as a store kept it; its id is not computed again.</summary>
    public static Article Restore(string id, PageMetadata page, int number, string title, string body) =>
        new() { Id = id, Title = title, Body = body, Page = page, Number = number };

    private static string IdOf(PageMetadata page, string body) =>
        ContentHash.Of("article", page.Newspaper, page.IssueDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Normalise(body));

    /// <summary>Compatibility form without white space: what two copies of one text have in common.</summary>
    private static string Normalise(string body)
    {
        var text = new StringBuilder(body.Length);
        foreach (var c in CompatibilityForm.Of(body))
        {
            if (!char.IsWhiteSpace(c)) text.Append(c);
        }
        return text.ToString();
    }
}
