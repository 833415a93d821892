using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Tenures.Edges;
using KnowledgeGraph.Storage.Neo4j.Http;

namespace KnowledgeGraph.Storage.Neo4j.Drawing;

/// <summary>Marks, within a commit, the posts whose tenures are to be drawn anew.</summary>
internal static class StalePosts
{
    private static readonly string PostsText = $"UNWIND $p.rows AS id MATCH (post:Entity {{id: id}}) SET post:{DrawnEdge.Stale}";

    private static readonly string PeopleText = $"UNWIND $p.rows AS id MATCH (:Entity {{id: id}})-[:HOLDS]->(post) SET post:{DrawnEdge.Stale}";

    /// <summary>To be called when entities and facts are written.</summary>
    public static async Task MarkAsync(QueryTransaction transaction, GraphDiff diff, CancellationToken cancellation)
    {
        var touched = TouchedPosts.Of(diff);
        await transaction.RunAsync(PostsText, touched.Posts, cancellation);
        await transaction.RunAsync(PeopleText, touched.People, cancellation);
    }
}
