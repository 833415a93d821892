using System.Globalization;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Ingestion.Tests;

/// <summary>Takes each line for an article; what stands before 的 is a person who wrote it. 坏 breaks the reader, 乱 makes claims that contradict themselves; a first line of figures is a year that it reads off the page.</summary>
internal sealed class LineReader(string version = "lines-1") : IArticleReader
{
    private int _reads;

    public string Version => version;

    /// <summary>How many articles were read so far.</summary>
    public int Reads => _reads;

    public IReadOnlyList<Article> Split(Page page)
    {
        var lines = page.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        int? year = lines is [var first, ..] && int.TryParse(first, CultureInfo.InvariantCulture, out var read) ? read : null;
        var articles = lines.Skip(year is null ? 0 : 1).Select((line, at) => Article.Create(page.Metadata, at + 1, "", line));
        return [.. year is null ? articles : articles.Select(article => article with { Page = article.Page with { IssueYear = year } })];
    }

    public ArticleClaims Read(Article article)
    {
        Interlocked.Increment(ref _reads);
        if (article.Body == "坏") throw new InvalidDataException(article.Body);
        var end = Math.Max(1, article.Body.IndexOf('的'));
        var person = Mention.Create(article.Id, "Person", article.Body[..end], [], [new TextSpan(0, end)]);
        var wrote = Claim.Create(article, "WROTE", person.Id, article.Id, new TextSpan(0, end), "line", 0.9, AttributeSet.Of(("role", "reporter")));
        return new ArticleClaims(article, article.Body == "乱" ? [] : [person], [wrote], Version);
    }
}
