using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Core.Building;

/// <summary>Brings articles into the graph and takes them out, one commit each.</summary>
/// <remarks>Not for several threads: there is one writer. An article comes with its claims, its difference to the graph and its log entry, or not at all.</remarks>
public sealed class GraphUpdater
{
    private readonly IGraphWriter _writer;
    private readonly ISearchTokenizer _tokenizer;
    private readonly TimeProvider _time;
    private readonly GraphOntology _ontology;

    public GraphUpdater(IGraphWriter writer, ISearchTokenizer tokenizer, TimeProvider time, GraphOntology? ontology = null)
    {
        _writer = writer;
        _tokenizer = tokenizer;
        _time = time;
        _ontology = ontology ?? GraphOntology.Default;
    }

    /// <summary>Takes an article in: a new one, or one that is stored with other claims, which are replaced.</summary>
    /// <exception cref="ArgumentException">The claims contradict themselves; nothing was written.</exception>
    /// <exception cref="StoreException">The store refused; nothing was written.</exception>
    public async Task<GraphUpdate> IngestAsync(ArticleClaims claims, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var before = await StoredAsync(claims.Article.Id, cancellation);
        if (before is not null && ClaimsEquality.Same(before.Claims, claims)) return GraphUpdate.Nothing(UpdateOutcome.Unchanged);
        var tokens = EntityIndexing.Tokens([claims.Article.Title, claims.Article.Body], _tokenizer);
        var after = Preparation.Of(claims, tokens, _ontology);
        return await CommitAsync(before, after, before is null ? UpdateOutcome.Ingested : UpdateOutcome.Replaced, cancellation);
    }

    /// <summary>Takes away what an article alone stated.</summary>
    /// <exception cref="StoreException">The store refused; nothing was written.</exception>
    public async Task<GraphUpdate> RetractAsync(string article, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        var before = await StoredAsync(article, cancellation);
        return before is null ? GraphUpdate.Nothing(UpdateOutcome.NotStored) : await CommitAsync(before, null, UpdateOutcome.Retracted, cancellation);
    }

    private async Task<StoredArticle?> StoredAsync(string article, CancellationToken cancellation) =>
        (await _writer.ArticlesAsync([article], cancellation)) is [var stored] ? stored : null;

    private async Task<GraphUpdate> CommitAsync(StoredArticle? before, Preparation? after, UpdateOutcome outcome, CancellationToken cancellation)
    {
        var kind = outcome switch
        {
            UpdateOutcome.Retracted => LogKind.Retracted,
            UpdateOutcome.Replaced => LogKind.Reread,
            _ => LogKind.Ingested,
        };
        var article = (after?.Stored ?? before!).Claims.Article.Id;
        var batch = await new GraphBuilder(_writer, _tokenizer, _ontology).BuildAsync(before, after, new LogCause(kind, [article], _time.GetUtcNow()), cancellation);
        return new GraphUpdate(outcome, batch.Diff, await _writer.CommitAsync(batch, cancellation));
    }
}
