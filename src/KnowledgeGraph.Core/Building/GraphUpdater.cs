using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Core.Building;

/// <summary>Brings articles into the graph and takes them out, and applies judgements, one commit each.</summary>
/// <remarks>Not for several threads: there is one writer. An article comes with its claims, its difference to the graph and its log entry, or not at all.</remarks>
public sealed partial class GraphUpdater
{
    private readonly IGraphWriter _writer;
    private readonly ISearchTokenizer _tokenizer;
    private readonly TimeProvider _time;
    private readonly GraphOntology _ontology;
    private JudgementView? _judgements;

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
        var after = Prepare(claims, await JudgementsAsync(cancellation));
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
        var judgements = (await JudgementsAsync(cancellation)).With(article, after?.Stored);
        return await WriteAsync(outcome, before, after is null ? [] : [after], judgements, [], new LogCause(kind, [article], _time.GetUtcNow()), [], cancellation);
    }

    private async Task<GraphUpdate> WriteAsync(
        UpdateOutcome outcome, StoredArticle? before, IReadOnlyList<Preparation> after, JudgementView judgements, IReadOnlyCollection<string> judged, LogCause cause,
        IReadOnlyList<Judgement> put, CancellationToken cancellation)
    {
        var batch = await new GraphBuilder(_writer, _tokenizer, _ontology).BuildAsync(before, after, judgements, judged, cause, cancellation);
        // Whatever becomes of the commit, what is known of the judgements' groups may no longer hold.
        _judgements = null;
        var bookmark = await _writer.CommitAsync(batch with { PutJudgements = put }, cancellation);
        _judgements = judgements;
        return new GraphUpdate(outcome, batch.Diff, bookmark);
    }

    private Preparation Prepare(ArticleClaims claims, JudgementView judgements) =>
        Preparation.Of(claims, EntityIndexing.Tokens([claims.Article.Title, claims.Article.Body], _tokenizer), _ontology, judgements.Pinned(claims));

    private async Task<JudgementView> JudgementsAsync(CancellationToken cancellation) => _judgements ??= await JudgementView.ReadAsync(_writer, cancellation);
}
