using System.Runtime.CompilerServices;
using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;

namespace KnowledgeGraph.Ingestion.Copying;

/// <summary>Brings the judgements and the articles of one store into another, with what they state; the graph follows from them, ids included.</summary>
/// <remarks>Broken off, it can be run again: what is there already is left as it is. It holds the writer's lease of both, so neither changes meanwhile.</remarks>
/// <param name="reader">Reads the source.</param>
/// <param name="source">Holds the source, and knows the claims of its articles.</param>
/// <param name="target">Writes.</param>
/// <param name="tokenizer">Makes the words by which the target finds.</param>
/// <param name="time">The clock of the target's log.</param>
public sealed class GraphCopy(IGraphReader reader, IGraphWriter source, IGraphWriter target, ISearchTokenizer tokenizer, TimeProvider time)
{
    /// <summary>How many articles go into one commit: enough that what a commit costs by itself hardly shows.</summary>
    public const int ArticlesPerCommit = 200;

    private const string Articles = "Article";

    private readonly GraphUpdater _updater = new(target, tokenizer, time);

    /// <summary>How many articles there are to copy.</summary>
    public Task<long> CountAsync(CancellationToken cancellation = default) => reader.CountAsync(new EntityQuery { Type = Articles }, cancellation);

    /// <summary>Copies the log of judgements, then the articles, earliest first and so many at a time, and tells what became of each.</summary>
    /// <exception cref="StoreException">One of the stores refused, or its lease was lost; earlier articles are copied.</exception>
    public async IAsyncEnumerable<UpdateOutcome> RunAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var judgement in await source.JudgementsAsync(cancellation)) await _updater.ApplyAsync(judgement, cancellation);
        SortPosition? after = null;
        Slice<Core.Graph.Entity> page;
        do
        {
            page = await reader.SelectAsync(new EntityQuery { Type = Articles, Order = EntityOrder.FirstSeenAscending, First = ArticlesPerCommit, After = after }, cancellation);
            var stored = await source.ArticlesAsync([.. page.Items.Select(article => article.Id)], cancellation);
            var claims = stored.Select(article => article.Claims).OrderBy(claims => claims.Article.Id, StringComparer.Ordinal).ToList();
            foreach (var update in await _updater.IngestAsync(claims, cancellation)) yield return update.Outcome;
            await source.RenewAsync(cancellation);
            await target.RenewAsync(cancellation);
            after = page.Positions.Count > 0 ? page.Positions[^1] : after;
        }
        while (page.HasMore);
    }
}
