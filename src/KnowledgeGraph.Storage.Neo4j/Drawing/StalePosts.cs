using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Tenures.Edges;
using KnowledgeGraph.Storage.Neo4j.Http;

namespace KnowledgeGraph.Storage.Neo4j.Drawing;

/// <summary>Marks, within a commit, the posts whose tenures are to be drawn anew.</summary>
internal static class StalePosts
{
    private static readonly string PostsText = $"UNWIND $p.rows AS id MATCH (post:Entity {{id: id}}) SET post:{DrawnEdge.Stale} RETURN post.id";

    private static readonly string PeopleText = $"UNWIND $p.rows AS id MATCH (:Entity {{id: id}})-[:HOLDS]->(post) SET post:{DrawnEdge.Stale} RETURN DISTINCT post.id";

    private static readonly string GroupsText = $$"""
        UNWIND $p.rows AS row
        OPTIONAL MATCH (g:ClaimGroup {id: row.id})
        UNWIND [row.fact, g.fact] AS fact
        WITH DISTINCT fact WHERE fact IS NOT NULL
        CALL (fact) {
            MATCH ()-[r:HOLDS {id: fact}]->(post) USING INDEX SEEK r:HOLDS(id)
            RETURN post
            UNION ALL
            MATCH (post)-[r:POST_OF {id: fact}]->() USING INDEX SEEK r:POST_OF(id)
            RETURN post
        }
        SET post:{{DrawnEdge.Stale}}
        RETURN DISTINCT post.id
        """;

    /// <summary>To be called when entities and facts are written, and claim groups are not.</summary>
    /// <returns>The ids of the posts.</returns>
    public static async Task<IReadOnlyList<string>> MarkAsync(QueryTransaction transaction, GraphBatch batch, CancellationToken cancellation)
    {
        var touched = TouchedPosts.Of(batch);
        var posts = await transaction.RunAsync(PostsText, touched.Posts, cancellation);
        var held = await transaction.RunAsync(PeopleText, touched.People, cancellation);
        var stated = await transaction.RunAsync(GroupsText, touched.Groups.Select(group => new { id = group.Id, fact = group.Fact }), cancellation);
        return [.. posts.Concat(held).Concat(stated).Select(row => row.Text(0)).Distinct()];
    }
}
