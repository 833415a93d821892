using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Ingestion.Readers;

namespace KnowledgeGraph.Ingestion.Extracting;

/// <summary>Turns pages into articles and articles into claims; a page that fails says why and stops no other.</summary>
/// <param name="reader">Splits pages and reads articles.</param>
/// <param name="refuse">Why a page can't be read although its text can (an unknown home division); null where it can.</param>
public sealed class PageExtractor(IArticleReader reader, Func<Page, string?> refuse)
{
    /// <summary>Claims of the same version need not be read again.</summary>
    public string Version => reader.Version;

    /// <summary>Splits and reads several pages at a time; the results come in the order of the pages.</summary>
    public IAsyncEnumerable<ExtractedPage> ExtractAsync(IEnumerable<PageRead> pages, int threads, CancellationToken cancellation = default) =>
        InOrder.SelectAsync(pages.ToAsyncEnumerable(), page => Read(Split(page)), threads, cancellation);

    public SplitPage Split(PageRead read)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (read.Page is not { } page) return new SplitPage(read.Path, [], read.Failure);
        if (refuse(page) is { } reason) return new SplitPage(read.Path, [], reason);
        var (articles, mistake) = Guard(() => reader.Split(page));
        return articles.Count > 0 || mistake is not null
            ? new SplitPage(read.Path, articles, mistake)
            : new SplitPage(read.Path, [], "no article was found in it; a page needs at least one paragraph of running text.");
    }

    public ExtractedPage Read(SplitPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (page.Failure is not null) return new ExtractedPage(page.Path, [], page.Failure);
        var read = page.Articles.Select(article => (Title: article.Title, Result: Guard<ArticleClaims>(() => [reader.Read(article)]))).ToList();
        var mistakes = read.Where(one => one.Result.Mistake is not null).Select(one => $"the article '{one.Title}': {one.Result.Mistake}");
        return new ExtractedPage(page.Path, [.. read.SelectMany(one => one.Result.Results)], mistakes.FirstOrDefault());
    }

    /// <summary>A mistake of ours on one article must not take the others with it.</summary>
    private static (IReadOnlyList<T> Results, string? Mistake) Guard<T>(Func<IReadOnlyList<T>> work)
    {
        try
        {
            return (work(), null);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return ([], $"reading it failed ({error.GetType().Name}: {error.Message}); this is a mistake of the program, please report it with the page.");
        }
    }
}
