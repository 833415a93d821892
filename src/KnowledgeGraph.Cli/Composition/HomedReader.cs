using System.Collections.Concurrent;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Claims;

namespace KnowledgeGraph.Cli.Composition;

/// <summary>Reads a page as a paper of the very division that its metadata name, where these tell it from others of its name.</summary>
/// <remarks>The reader beneath knows divisions by name alone; the full name is one division's, and the articles keep the short one.</remarks>
internal sealed class HomedReader(IArticleReader reader, Homes homes) : IArticleReader
{
    private readonly ConcurrentDictionary<string, bool> _undated = new();

    public string Version => reader.Version;

    /// <summary>Pages without a day, as a line for all; complete once they are read.</summary>
    public IEnumerable<string> Warnings => _undated.Keys.Min(StringComparer.Ordinal) is { } first
        ? [$"{first}{(_undated.Count > 1 ? $" and {_undated.Count - 1} more pages have" : " has")} no day of issue, neither in {(_undated.Count > 1 ? "their metadata nor printed on them" : "its metadata nor printed on it")}, so that what {(_undated.Count > 1 ? "they tell" : "it tells")} has no dates: name it by --date or in a manifest.json."]
        : [];

    public IReadOnlyList<Article> Split(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var articles = SplitAtHome(page);
        if (articles.Any(article => article.Page.IssueDate is null)) _undated.TryAdd(page.Metadata.Name, true);
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
}
