using System.Runtime.CompilerServices;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Ingestion.Extracting;
using KnowledgeGraph.Ingestion.Readers;

namespace KnowledgeGraph.Ingestion.Writing;

/// <summary>Brings pages into a store: many threads extract, the one leased writer writes, each page has an outcome.</summary>
/// <remarks>Articles that the store holds in the extractor's version are not read again, so a second run over the same pages costs little.</remarks>
public sealed class IngestionPipeline(PageExtractor extractor, IGraphWriter writer, ISearchTokenizer tokenizer, TimeProvider time) : IDisposable
{
    private readonly GraphUpdater _updater = new(writer, tokenizer, time);
    private readonly SemaphoreSlim _writing = new(1);

    /// <summary>Outcomes come in the order of the pages.</summary>
    /// <param name="pages">The pages; one that could not be read has an outcome too.</param>
    /// <param name="threads">How many pages are extracted at a time.</param>
    /// <param name="cancellation">Ends the run between two articles; what was written stays.</param>
    /// <exception cref="StoreException">The store refused or the lease was lost; earlier pages are stored.</exception>
    public async IAsyncEnumerable<PageOutcome> RunAsync(IEnumerable<PageRead> pages, int threads, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var extracted = InOrder.SelectAsync(NewArticlesAsync(pages, cancellation), page => (page.Known, Page: extractor.Read(page.New)), threads, cancellation);
        await using var results = extracted.GetAsyncEnumerator(cancellation);
        while (await WaitAsync(results.MoveNextAsync().AsTask(), cancellation)) yield return IngestionInstruments.Count(await WriteAsync(results.Current.Page, results.Current.Known, cancellation));
    }

    public void Dispose() => _writing.Dispose();

    private async IAsyncEnumerable<(SplitPage New, int Known)> NewArticlesAsync(IEnumerable<PageRead> pages, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var read in pages)
        {
            var page = extractor.Split(read);
            var known = await KnownAsync(page.Articles, read.Page?.Metadata.IssueYear is not null, cancellation);
            yield return (page with { Articles = [.. page.Articles.Where(article => !known.Contains(article.Id))] }, known.Count);
        }
    }

    /// <summary>Which of the articles the store holds as this extractor would read them: in its version, from a paper of the same home, with dates of the same year.</summary>
    private async Task<HashSet<string>> KnownAsync(IReadOnlyCollection<Article> articles, bool isYearTold, CancellationToken cancellation)
    {
        if (articles.Count == 0) return [];
        var pages = articles.ToLookup(article => article.Id, article => article.Page);
        var stored = await AloneAsync(() => writer.ArticlesAsync([.. pages.Select(article => article.Key)], cancellation), cancellation);
        return [.. stored.Select(article => article.Claims).Where(claims => claims.Extractor == extractor.Version && pages[claims.Article.Id].Any(page => IsReadAlike(claims.Article.Page, page, isYearTold))).Select(claims => claims.Article.Id)];
    }

    /// <summary>
    /// Whether what decides how an article is read, and is no part of its id, is as it was. A year that people tell replaces the one before; of years that were read off the pages on
    /// which the article stood the latest counts, whatever the order in which they come, and a page that tells none takes none away.
    /// </summary>
    private static bool IsReadAlike(PageMetadata stored, PageMetadata page, bool isYearTold) =>
        (stored.Home, stored.HomeCode) == (page.Home, page.HomeCode) && (isYearTold ? stored.IssueYear == page.IssueYear : page.IssueYear is not { } year || year <= stored.IssueYear);

    /// <summary>All articles of a page in one commit.</summary>
    private async Task<PageOutcome> WriteAsync(ExtractedPage page, int known, CancellationToken cancellation)
    {
        try
        {
            var updates = await AloneAsync(() => _updater.IngestAsync(page.Articles, cancellation), cancellation);
            return Outcome(page, updates, known, page.Failure);
        }
        catch (ArgumentException)
        {
            return await WriteEachAsync(page, known, cancellation);
        }
    }

    /// <summary>Article by article, up to the one whose claims contradict themselves.</summary>
    private async Task<PageOutcome> WriteEachAsync(ExtractedPage page, int known, CancellationToken cancellation)
    {
        var updates = new List<GraphUpdate>();
        try
        {
            foreach (var claims in page.Articles) updates.Add(await AloneAsync(() => _updater.IngestAsync(claims, cancellation), cancellation));
            return Outcome(page, updates, known, page.Failure);
        }
        catch (ArgumentException error)
        {
            return Outcome(page, updates, known, $"its claims contradict themselves ({error.Message}); this is a mistake of the program, please report it with the page.");
        }
    }

    private static PageOutcome Outcome(ExtractedPage page, IReadOnlyList<GraphUpdate> updates, int known, string? failure)
    {
        List<GraphUpdate> written = [.. updates.Where(update => update.Outcome != UpdateOutcome.Unchanged)];
        return new PageOutcome(page.Path, written, known + updates.Count - written.Count, failure);
    }

    /// <summary>Keeps the lease while a long page is extracted.</summary>
    private async Task<bool> WaitAsync(Task<bool> next, CancellationToken cancellation)
    {
        try
        {
            while (await Task.WhenAny(next, Task.Delay(WriterLease.Duration / 3, time, cancellation)) != next)
            {
                cancellation.ThrowIfCancellationRequested();
                await AloneAsync(() => RenewAsync(cancellation), cancellation);
            }
        }
        catch
        {
            // What makes the pages can be disposed of only when it has come to a halt.
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }
        return await next;
    }

    private async Task<bool> RenewAsync(CancellationToken cancellation)
    {
        await writer.RenewAsync(cancellation);
        return true;
    }

    /// <summary>The writer does one thing at a time; a renewal may meet the look-up for the next page.</summary>
    private async Task<T> AloneAsync<T>(Func<Task<T>> work, CancellationToken cancellation)
    {
        await _writing.WaitAsync(cancellation);
        try
        {
            return await work();
        }
        finally
        {
            _writing.Release();
        }
    }
}
