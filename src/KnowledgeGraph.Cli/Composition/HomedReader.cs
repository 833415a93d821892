using System.Collections.Concurrent;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Claims;

namespace KnowledgeGraph.Cli.Composition;

/// <summary>Reads a page as a paper of the very division that its metadata name, where these tell it from others of its name.</summary>
/// <remarks>The reader beneath knows divisions by name alone; the full name is one division's, and the articles keep the short one.</remarks>
internal sealed class HomedReader(IArticleReader reader, Homes homes) : IArticleReader
{
    private readonly ConcurrentDictionary<string, bool> _undated = new();
    private readonly ConcurrentDictionary<string, bool> _years = new();

    public string Version => reader.Version;

    /// <summary>Pages without a day, and those of which the year was read off what they tell, as a line for all of each; complete once they are read.</summary>
    public IEnumerable<string> Warnings =>
    [
        .. Told(_undated.Keys, (have, several) => $"{have} no day of issue, neither in {(several ? "their metadata nor printed on them" : "its metadata nor printed on it")}, so that what {(several ? "they tell" : "it tells")} has no dates: name it by --date or in a manifest.json."),
        .. Told(_years.Keys, (have, several) => $"{have} no day of issue; the year was read off what {(several ? "they tell" : "it tells")}, and days without a year lie in it: name the day or the year by --date or in a manifest.json to be sure."),
    ];

    public IReadOnlyList<Article> Split(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var articles = SplitAtHome(page);
        if (articles.Any(article => article.Page.EarliestIssue is null)) _undated.TryAdd(page.Metadata.Name, true);
        else if (page.Metadata.IssueYear is null && articles.Any(article => article.Page.IssueYear is not null)) _years.TryAdd(page.Metadata.Name, true);
        return articles;
    }

    public ArticleClaims Read(Article article) => reader.Read(article);

    private IReadOnlyList<Article> SplitAtHome(Page page)
    {
        if (homes.Of(page) is not { } home) return reader.Split(page);
        var articles = reader.Split(page with { Metadata = page.Metadata with { Home = homes.FullName(home) } });
        // 浦上县 stays what the paper called itself before it became 浦上区.
        var name = page.Metadata.Home is { } written && !written.All(char.IsAsciiDigit) ? written : home.Name;
        return [.. articles.Select(article => article with { Page = article.Page with { Home = name, HomeCode = home.Code } })];
    }

    private static IEnumerable<string> Told(ICollection<string> pages, Func<string, bool, string> line) => pages.Min(StringComparer.Ordinal) is { } first
        ? [line($"{first}{(pages.Count > 1 ? $" and {pages.Count - 1} more pages have" : " has")}", pages.Count > 1)]
        : [];
}
