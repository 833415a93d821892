using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Neo4j.Drawing;
using KnowledgeGraph.Storage.Neo4j.Http;
using KnowledgeGraph.Storage.Neo4j.Nodes;
using KnowledgeGraph.Storage.Neo4j.Schema;

namespace KnowledgeGraph.Storage.Neo4j.Writing;

/// <summary>Writes the entity changes of one batch.</summary>
/// <remarks>
/// Ids that go are parked first, behind a ~ that no id begins with, so that others of the batch can take them; mention groups follow their
/// entity's id. What is removed stays parked to the end, until nothing refers to it.
/// </remarks>
internal sealed class EntityWriting(QueryTransaction transaction, GraphBatch batch, CancellationToken cancellation)
{
    private const string ParkText = """
        UNWIND $p.rows AS id
        MATCH (e:Entity {id: id})
        SET e.id = '~' + id
        """;

    private const string MoveGroupsText = """
        UNWIND $p.rows AS row
        MATCH (g:MentionGroup {entity: row.from})
        WITH collect({group: g, to: row.to}) AS moves
        UNWIND moves AS move
        WITH move.group AS g, move.to AS to
        SET g.entity = to
        """;

    private const string ChangeText = """
        UNWIND $p.rows AS row
        MATCH (e:Entity {id: row.from})
        WITH e, e._key AS key, row
        SET e = row.properties
        SET e._key = key, e.firstSeen = date(row.firstSeen), e.lastSeen = date(row.lastSeen)
        REMOVE e:Official
        SET e:$(row.labels)
        """;

    private const string AddText = """
        UNWIND $p.rows AS row
        CREATE (e:Entity)
        SET e = row.properties
        SET e._key = row.key, e.firstSeen = date(row.firstSeen), e.lastSeen = date(row.lastSeen)
        SET e:$(row.labels)
        """;

    private const string GroupsText = "UNWIND $p.rows AS id MATCH (g:MentionGroup {entity: id}) RETURN id, g.id";

    private static readonly string RemoveText = $$"""
        UNWIND $p.rows AS id
        MATCH (e:Entity {id: '~' + id})
        WITH id, e, EXISTS { (e)-[:{{EdgeTypes.Any}}]-() } AS used
        CALL (e) {
            MATCH ()-[succession:{{DrawnEdge.Succession}} {_post: e._key}]->() USING INDEX SEEK succession:{{DrawnEdge.Succession}}(_post)
            DELETE succession
        }
        FOREACH (_ IN CASE WHEN used THEN [] ELSE [1] END | DETACH DELETE e)
        WITH id, used WHERE used
        RETURN id
        """;

    private readonly List<EntityChange> _added = [.. batch.Diff.Entities.Where(change => change.Kind == ChangeKind.Added)];
    private readonly List<EntityChange> _kept = [.. batch.Diff.Entities.Where(change => change.Kind is ChangeKind.Changed or ChangeKind.Renamed)];
    private readonly List<EntityChange> _parked = [.. batch.Diff.Entities.Where(change => change.Kind is ChangeKind.Removed or ChangeKind.Renamed)];

    /// <param name="firstKey">A number from which on no entity ever had a key.</param>
    public async Task WriteAsync(long firstKey)
    {
        await Existence.RequireAsync(transaction, "Entity", batch.Diff.Entities.Select(change => change.Before?.Id).OfType<string>(), cancellation);
        await CheckGroupsAsync();
        await transaction.RunAsync(ParkText, _parked.Select(change => change.Before!.Id), cancellation);
        await transaction.RunAsync(MoveGroupsText, _kept.Where(change => change.Kind == ChangeKind.Renamed).Select(change => new { from = change.Before!.Id, to = change.After!.Id }), cancellation);
        await transaction.RunAsync(ChangeText, _kept.Select(change => RowOf(change.After!, change.Kind == ChangeKind.Renamed ? Parked(change) : change.After!.Id, 0)), cancellation);
        await transaction.RunAsync(AddText, _added.Select((change, number) => RowOf(change.After!, null, firstKey + number)), cancellation);
    }

    /// <summary>To be called when no fact and no group of the batch refers to a removed entity any more.</summary>
    public async Task RemoveAsync()
    {
        var removed = _parked.Where(change => change.Kind == ChangeKind.Removed).Select(change => change.Before!.Id);
        var used = await transaction.RunAsync(RemoveText, removed, cancellation);
        if (used.Count > 0) throw new StoreException($"The batch removes the entity {used[0].Text(0)}, to which facts still refer; nothing was written.");
    }

    /// <summary>The mention groups of what is removed must be in the batch, with another entity or removed too.</summary>
    private async Task CheckGroupsAsync()
    {
        var removed = _parked.Where(change => change.Kind == ChangeKind.Removed).Select(change => change.Before!.Id);
        var groups = await transaction.RunAsync(GroupsText, removed, cancellation);
        var written = batch.PutMentionGroups.Select(group => group.Id).Concat(batch.RemovedMentionGroups).ToHashSet();
        foreach (var row in groups.Where(row => !written.Contains(row.Text(1))))
            throw new StoreException($"The batch removes the entity {row.Text(0)}, to which the group {row.Text(1)} still refers; nothing was written.");
    }

    private static string Parked(EntityChange change) => "~" + change.Before!.Id;

    private object RowOf(Entity entity, string? from, long key)
    {
        var index = batch.Index.TryGetValue(entity.Id, out var found)
            ? found
            : throw new StoreException($"The batch has no index of the entity {entity.Id}; nothing was written.");
        return new
        {
            from,
            key,
            properties = EntityNode.Properties(entity, index),
            labels = EntityNode.Labels(entity),
            firstSeen = EntityNode.Text(entity.Seen?.First),
            lastSeen = EntityNode.Text(entity.Seen?.Last),
        };
    }
}
