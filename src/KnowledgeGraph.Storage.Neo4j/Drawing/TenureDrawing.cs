using KnowledgeGraph.Core.Questions.Posts;
using KnowledgeGraph.Core.Tenures.Edges;
using KnowledgeGraph.Storage.Neo4j.Http;
using KnowledgeGraph.Storage.Neo4j.Reading;
using KnowledgeGraph.Storage.Neo4j.Writing;

namespace KnowledgeGraph.Storage.Neo4j.Drawing;

/// <summary>Draws the tenures and successions of the posts that commits marked as stale.</summary>
/// <remarks>
/// A post is drawn when a writer has done, not at each commit: its history costs what its days cost, and a load touches the same posts again
/// and again. What is broken off is drawn by the next writer, for the mark goes in the transaction that draws. Who made a small change
/// waits for little more than its own posts, however much others left; who loads draws all.
/// </remarks>
internal sealed class TenureDrawing(QueryApi api, Lease lease, Queries queries)
{
    /// <summary>How many posts that others left marked a small change draws.</summary>
    internal const int Leftovers = 20;

    private const int Part = 200;

    /// <summary>How long a small change is kept from giving its lease back.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private static readonly string StaleText = $"MATCH (post:{DrawnEdge.Stale}) RETURN post.id LIMIT $p.first";

    private static readonly string TouchedText = $"UNWIND $p.ids AS id MATCH (post:Entity {{id: id}}) WHERE post:{DrawnEdge.Stale} RETURN post.id LIMIT $p.first";

    private static readonly string ClearText = $$"""
        UNWIND $p.rows AS id
        MATCH (post:Entity {id: id})
        REMOVE post:{{DrawnEdge.Stale}}
        WITH post
        CALL (post) {
            MATCH (post)<-[tenure:{{DrawnEdge.Tenure}}]-()
            DELETE tenure
        }
        CALL (post) {
            MATCH ()-[succession:{{DrawnEdge.Succession}} {_post: post._key}]->() USING INDEX SEEK succession:{{DrawnEdge.Succession}}(_post)
            DELETE succession
        }
        """;

    private static readonly string TenuresText = $$"""
        UNWIND $p.rows AS row
        MATCH (person:Entity {id: row.person})
        MATCH (post:Entity {id: row.post})
        CREATE (person)-[tenure:{{DrawnEdge.Tenure}}]->(post)
        SET tenure = row.properties
        SET tenure.overBy = date(row.overBy)
        """;

    private static readonly string SuccessionsText = $$"""
        UNWIND $p.rows AS row
        MATCH (person:Entity {id: row.person})
        MATCH (successor:Entity {id: row.successor})
        MATCH (post:Entity {id: row.post})
        CREATE (person)-[succession:{{DrawnEdge.Succession}}]->(successor)
        SET succession = row.properties
        SET succession._post = post._key, succession.post = post.name, succession.gapFrom = date(row.gapFrom), succession.gapTo = date(row.gapTo)
        """;

    /// <summary>Draws all.</summary>
    /// <exception cref="Core.Storage.StoreException">The server can't be used, or the lease was lost; what is not drawn stays marked.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        while (await queries.RunAsync(StaleText, new { first = Part }, row => row.Text(0), cancellation) is { Count: > 0 } stale) await DrawAsync(stale, cancellation);
    }

    /// <summary>Draws those posts, as many as one transaction takes, and a few that others left; what takes long stays marked.</summary>
    /// <exception cref="Core.Storage.StoreException">As above.</exception>
    public async Task RunPartAsync(IReadOnlyCollection<string> touched)
    {
        using var enough = new CancellationTokenSource(Patience);
        try
        {
            var own = touched.Count == 0 ? [] : await queries.RunAsync(TouchedText, new { ids = touched, first = Part }, row => row.Text(0), enough.Token);
            if (own.Count > 0) await DrawAsync(own, enough.Token);
            var left = await queries.RunAsync(StaleText, new { first = Leftovers }, row => row.Text(0), enough.Token);
            if (left.Count > 0) await DrawAsync(left, enough.Token);
        }
        catch (OperationCanceledException) when (enough.IsCancellationRequested)
        {
            // The next writer goes on.
        }
    }

    private async Task DrawAsync(IReadOnlyList<string> posts, CancellationToken cancellation) =>
        queries.Bookmark = await Retry.RunAsync(() => TryAsync(posts, cancellation), cancellation);

    private async Task<string?> TryAsync(IReadOnlyList<string> posts, CancellationToken cancellation)
    {
        var reader = new Neo4jReader(queries, new LastCommit(api, TimeProvider.System));
        var positions = await reader.EntitiesAsync(posts, cancellation);
        var edges = (await new PostQuestions(reader).HistoriesAsync([.. positions.Values], cancellation)).Select(PostEdges.Of).ToList();
        await using var transaction = await api.BeginAsync(cancellation);
        await lease.ProlongAsync(transaction, cancellation);
        await transaction.RunAsync(ClearText, posts, cancellation);
        await transaction.RunAsync(TenuresText, edges.SelectMany(post => post.Tenures).Select(DrawnEdge.Row), cancellation);
        await transaction.RunAsync(SuccessionsText, edges.SelectMany(post => post.Successions).Select(DrawnEdge.Row), cancellation);
        return await transaction.CommitAsync(cancellation);
    }
}
