using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Core.Building;

/// <content>Many articles at once.</content>
public sealed partial class GraphUpdater
{
    /// <summary>Takes articles in, all new ones in one commit; those that are stored with other claims are replaced one by one before.</summary>
    /// <returns>What became of each, in the order given; what the new ones did together to the graph stands at the first of them.</returns>
    /// <exception cref="ArgumentException">The claims of an article contradict themselves; no new article was written.</exception>
    /// <exception cref="StoreException">The store refused; no new article was written.</exception>
    public async Task<IReadOnlyList<GraphUpdate>> IngestAsync(IReadOnlyList<ArticleClaims> articles, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        string[] ids = [.. articles.Select(article => article.Article.Id).Distinct()];
        var stored = (await _writer.ArticlesAsync(ids, cancellation)).Select(article => article.Claims.Article.Id).ToHashSet();
        var fresh = articles.Where(article => !stored.Contains(article.Article.Id)).DistinctBy(article => article.Article.Id).ToHashSet();
        var outcomes = new GraphUpdate[articles.Count];
        for (var at = 0; at < articles.Count; at++)
        {
            if (stored.Contains(articles[at].Article.Id)) outcomes[at] = await IngestAsync(articles[at], cancellation);
        }
        var first = fresh.Count == 0 ? null : await IngestNewAsync([.. fresh], cancellation);
        for (var at = 0; at < articles.Count; at++)
        {
            if (stored.Contains(articles[at].Article.Id)) continue;
            if (!fresh.Contains(articles[at])) outcomes[at] = await IngestAsync(articles[at], cancellation);
            else (outcomes[at], first) = (first!, first! with { Diff = Graph.GraphDiff.Empty });
        }
        return outcomes;
    }

    private async Task<GraphUpdate> IngestNewAsync(ArticleClaims[] articles, CancellationToken cancellation)
    {
        var judgements = await JudgementsAsync(cancellation);
        List<Preparation> prepared = [.. articles.Select(article => Prepare(article, judgements))];
        foreach (var article in prepared) judgements = judgements.With(article.Stored.Claims.Article.Id, article.Stored);
        var cause = new LogCause(LogKind.Ingested, [.. articles.Select(article => article.Article.Id)], _time.GetUtcNow());
        return await WriteAsync(UpdateOutcome.Ingested, null, prepared, judgements, [], cause, [], cancellation);
    }
}
