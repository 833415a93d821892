using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Neo4j.Http;
using KnowledgeGraph.Storage.Neo4j.Nodes;
using KnowledgeGraph.Storage.Neo4j.Schema;

namespace KnowledgeGraph.Storage.Neo4j.Writing;

/// <summary>Writes the fact changes of one batch; the entities at their ends are written before.</summary>
/// <remarks>
/// A fact that keeps its id and its ends keeps its relationship: of its five index entries two change, where taking it away and making it
/// anew changes all. A relationship's ends are fixed, so any other is made anew. Claim groups follow a fact's id.
/// </remarks>
internal sealed class FactWriting(QueryTransaction transaction, GraphBatch batch, CancellationToken cancellation)
{
    private static readonly string DeleteText = EdgeTypes.ForEach("DELETE r RETURN id");

    private static readonly string ChangeText = EdgeTypes.ForEachRow("""
        SET r += row.properties
        SET r.firstSeen = date(row.firstSeen), r.lastSeen = date(row.lastSeen), r.confidence = toFloat(row.confidence), r._quoteConfidence = toFloat(row.quoteConfidence)
        RETURN r.id
        """);

    private const string MoveGroupsText = """
        UNWIND $p.rows AS row
        MATCH (g:ClaimGroup {fact: row.from})
        WITH collect({group: g, to: row.to}) AS moves
        UNWIND moves AS move
        WITH move.group AS g, move.to AS to
        SET g.fact = to
        """;

    private const string CreateText = """
        UNWIND $p.rows AS row
        MATCH (s:Entity {id: row.subject})
        MATCH (o:Entity {id: row.object})
        CREATE (s)-[r:$(row.type)]->(o)
        SET r = row.properties
        SET r._from = s._key, r._to = o._key, r.firstSeen = date(row.firstSeen), r.lastSeen = date(row.lastSeen),
            r.confidence = toFloat(row.confidence), r._quoteConfidence = toFloat(row.quoteConfidence)
        """;

    private const string GroupsText = "UNWIND $p.rows AS id MATCH (g:ClaimGroup {fact: id}) RETURN id, g.id";

    public async Task WriteAsync()
    {
        var (kept, moved) = Parted();
        var before = moved.Select(change => change.Before).OfType<Fact>().Select(fact => new FactName(fact.Type, fact.Id));
        var renamed = batch.Diff.Facts.Where(change => change.Kind == ChangeKind.Renamed);
        await CheckGroupsAsync();
        await Existence.FindFactsAsync(transaction, DeleteText, before, cancellation);
        await transaction.RunAsync(MoveGroupsText, renamed.Select(change => new { from = change.Before!.Id, to = change.After!.Id }), cancellation);
        await ChangeAsync(kept);
        await transaction.RunAsync(CreateText, moved.Select(change => change.After).OfType<Fact>().Select(RowOf), cancellation);
    }

    /// <summary>The changes that leave a fact's id and ends as they are, and the others.</summary>
    private (List<FactChange> Kept, List<FactChange> Moved) Parted()
    {
        var renamed = batch.Diff.Entities.Where(change => change.Kind == ChangeKind.Renamed).ToDictionary(change => change.Before!.Id, change => change.After!.Id);
        var removed = batch.Diff.Entities.Where(change => change.Kind == ChangeKind.Removed).Select(change => change.Before!.Id).ToHashSet();
        var parts = batch.Diff.Facts.ToLookup(change => change.Kind == ChangeKind.Changed && change.Before!.Type == change.After!.Type
            && Stays(change.Before.Subject, change.After.Subject) && Stays(change.Before.Object, change.After.Object));
        return ([.. parts[true]], [.. parts[false]]);

        bool Stays(string was, string now) => !removed.Contains(was) && renamed.GetValueOrDefault(was, was) == now;
    }

    private async Task ChangeAsync(List<FactChange> kept)
    {
        foreach (var part in kept.Chunk(QueryTransaction.Part))
        {
            var rows = part.GroupBy(change => EdgeTypes.Known(change.After!.Type), ChangeOf).ToDictionary(type => type.Key, type => type.ToList());
            var changed = (await transaction.RunAsync(new Statement(ChangeText, rows), cancellation)).Select(row => row.Text(0));
            Existence.Refuse(part.Select(change => change.After!.Id).Except(changed), "Fact");
        }
    }

    /// <summary>The claim groups of what is removed must be in the batch, with another fact or removed too.</summary>
    private async Task CheckGroupsAsync()
    {
        var removed = batch.Diff.Facts.Where(change => change.Kind == ChangeKind.Removed).Select(change => change.Before!.Id);
        var groups = await transaction.RunAsync(GroupsText, removed, cancellation);
        var written = batch.PutClaimGroups.Select(group => group.Id).Concat(batch.RemovedClaimGroups).ToHashSet();
        foreach (var row in groups.Where(row => !written.Contains(row.Text(1))))
            throw new StoreException($"The batch removes the fact {row.Text(0)}, which the group {row.Text(1)} still states; nothing was written.");
    }

    private static object ChangeOf(FactChange change)
    {
        var properties = FactEdge.Properties(change.After!);
        foreach (var name in FactEdge.Properties(change.Before!).Keys) properties.TryAdd(name, null);
        return RowOf(change.After!, properties);
    }

    private static object RowOf(Fact fact) => RowOf(fact, FactEdge.Properties(fact));

    private static object RowOf(Fact fact, Dictionary<string, object?> properties) => new
    {
        id = fact.Id,
        type = EdgeTypes.Known(fact.Type),
        subject = fact.Subject,
        @object = fact.Object,
        properties,
        firstSeen = EntityNode.Text(fact.Seen?.First),
        lastSeen = EntityNode.Text(fact.Seen?.Last),
        confidence = fact.Confidence,
        quoteConfidence = fact.Best.Confidence,
    };
}
