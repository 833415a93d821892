using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Neo4j.Http;
using KnowledgeGraph.Storage.Neo4j.Nodes;

namespace KnowledgeGraph.Storage.Neo4j.Writing;

/// <summary>Writes mention groups and claim groups; the entities and facts that hold them are written before.</summary>
internal sealed class GroupWriting(QueryTransaction transaction, GraphBatch batch, CancellationToken cancellation)
{
    /// <remarks>Faces never change, so keys are written once.</remarks>
    private const string PutMentionGroupsText = """
        UNWIND $p.rows AS row
        OPTIONAL MATCH (old:MentionGroup {id: row.properties.id})
        WITH row, old IS NULL AS isNew
        MERGE (g:MentionGroup {id: row.properties.id})
        SET g = row.properties
        FOREACH (key IN CASE WHEN isNew THEN row.keys ELSE [] END | CREATE (:GroupKey {key: key, group: row.properties.id}))
        """;

    private const string PutClaimGroupsText = """
        UNWIND $p.rows AS row
        MERGE (g:ClaimGroup {id: row.id})
        SET g = row
        """;

    private const string RemoveMentionGroupsText = """
        UNWIND $p.rows AS id
        MATCH (g:MentionGroup {id: id})
        CALL (id) {
            MATCH (k:GroupKey {group: id})
            DELETE k
        }
        DELETE g
        """;

    private const string RemoveClaimGroupsText = """
        UNWIND $p.rows AS id
        MATCH (g:ClaimGroup {id: id})
        DELETE g
        """;

    public async Task PutMentionGroupsAsync() => await transaction.RunAsync(
        PutMentionGroupsText, batch.PutMentionGroups.Select(group => new { properties = MentionGroupNode.Properties(group), keys = MentionGroupNode.Keys(group.Face) }), cancellation);

    public async Task PutClaimGroupsAsync() =>
        await transaction.RunAsync(PutClaimGroupsText, batch.PutClaimGroups.Select(ClaimGroupNode.Properties), cancellation);

    /// <summary>To be called when the articles of the batch are written.</summary>
    public async Task RemoveAsync()
    {
        await Existence.RequireAsync(transaction, "MentionGroup", batch.RemovedMentionGroups, cancellation);
        await Existence.RequireAsync(transaction, "ClaimGroup", batch.RemovedClaimGroups, cancellation);
        await RefuseUsedAsync("Mention", batch.RemovedMentionGroups);
        await RefuseUsedAsync("Evidence", batch.RemovedClaimGroups);
        await transaction.RunAsync(RemoveClaimGroupsText, batch.RemovedClaimGroups, cancellation);
        await transaction.RunAsync(RemoveMentionGroupsText, batch.RemovedMentionGroups, cancellation);
    }

    private async Task RefuseUsedAsync(string member, IReadOnlyList<string> groups)
    {
        var text = $"UNWIND $p.rows AS id MATCH (n:{member} {{group: id}}) USING INDEX SEEK n:{member}(group, day, id) WHERE n.day IS NOT NULL AND n.id IS NOT NULL RETURN id LIMIT 1";
        var used = await transaction.RunAsync(text, groups, cancellation);
        if (used.Count > 0) throw new StoreException($"The batch removes the group {used[0].Text(0)}, which articles still use; nothing was written.");
    }
}
