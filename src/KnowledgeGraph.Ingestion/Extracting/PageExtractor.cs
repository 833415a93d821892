using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Ingestion.Readers;

namespace KnowledgeGraph.Ingestion.Extracting;

/// <summary>Turns pages into claims, several at a time; the results come in the order of the pages.</summary>
/// <param name="reader">Splits pages and reads articles.</param>
/// <param name="refuse">Why a page can't be read although its text can (an unknown home division); null where it can.</param>
public sealed class PageExtractor(IArticleReader reader, Func<Page, string?> refuse)
{
    /// <param name="pages">The pages; one that failed stays a failure.</param>
    /// <param name="threads">How many pages are read at a time.</param>
    /// <param name="cancellation">Ends the run between two pages.</param>
    public IAsyncEnumerable<ExtractedPage> ExtractAsync(IEnumerable<PageRead> pages, int threads, CancellationToken cancellation = default) =>
        InOrder.SelectAsync(pages, Extract, threads, cancellation);

    public ExtractedPage Extract(PageRead read)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (read.Page is not { } page) return Failed(read.Failure!);
        if (refuse(page) is { } reason) return Failed(reason);
        try
        {
            ArticleClaims[] articles = [.. reader.Split(page).Select(reader.Read)];
            return articles.Length > 0 ? new ExtractedPage(read.Path, articles) : Failed("no article was found in it; a page needs at least one paragraph of running text.");
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // A mistake of ours on one page must not take the other pages with it.
            return Failed($"reading it failed ({error.GetType().Name}: {error.Message}); this is a mistake of the program, please report it with the page.");
        }

        ExtractedPage Failed(string why) => new(read.Path, [], why);
    }
}
