using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage.Serialization;
using KnowledgeGraph.Storage.Sqlite.Rows;
using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Writing;

/// <summary>Writes the fact changes of one batch; the entities at their ends are written before.</summary>
internal sealed class FactWriting(Session session, IdTable entities)
{
    private readonly Dictionary<FactChange, long> _parked = [];

    public IdTable Ids { get; } = new(session, "fact");

    public void Write(IReadOnlyList<FactChange> changes)
    {
        foreach (var change in changes.Where(change => change.Kind is ChangeKind.Renamed or ChangeKind.Removed)) _parked[change] = Ids.Park(change.Before!.Id);
        foreach (var change in changes)
        {
            if (change.After is null) continue;
            if (change.Before is null) Add(change.After);
            else Change(_parked.TryGetValue(change, out var row) ? row : Ids.RowOf(change.Before.Id), change.Before, change.After);
        }
    }

    /// <summary>To be called when no claim group refers to a removed fact any more.</summary>
    public void DeleteRemoved()
    {
        foreach (var (change, row) in _parked)
        {
            if (change.After is null) Ids.Delete(row);
        }
    }

    private void Add(Fact fact) => Ids.Add(fact.Id, session.Number(
        """
        INSERT INTO fact (id, type, subject, object, attributes, articles, confidence, best, first_seen, last_seen)
        VALUES (@id, @type, @subject, @object, @attributes, @articles, @confidence, @best, @first_seen, @last_seen)
        ON CONFLICT (id) DO NOTHING
        RETURNING row
        """,
        ("@id", fact.Id), ("@type", fact.Type), ("@subject", entities.RowOf(fact.Subject)), ("@object", entities.RowOf(fact.Object)),
        ("@attributes", GraphJson.Write(fact.Attributes)), ("@articles", fact.Articles), ("@confidence", fact.Confidence),
        ("@best", GraphJson.Write(fact.Best)), ("@first_seen", Columns.SortDay(fact.Seen?.First)), ("@last_seen", Columns.SortDay(fact.Seen?.Last))));

    private void Change(long row, Fact before, Fact after)
    {
        var (stated, best) = (!before.Attributes.Equals(after.Attributes), before.Best != after.Best);
        new RowChange("fact")
            .Set("id", after.Id, before.Id != after.Id)
            .Set("type", after.Type, before.Type != after.Type)
            .Set("subject", entities.RowOf(after.Subject), Moves(before.Subject, after.Subject))
            .Set("object", entities.RowOf(after.Object), Moves(before.Object, after.Object))
            .Set("attributes", stated ? GraphJson.Write(after.Attributes) : null, stated)
            .Set("articles", after.Articles, before.Articles != after.Articles)
            .Set("confidence", after.Confidence, before.Confidence != after.Confidence)
            .Set("best", best ? GraphJson.Write(after.Best) : null, best)
            .Set("first_seen", Columns.SortDay(after.Seen?.First), before.Seen?.First != after.Seen?.First)
            .Set("last_seen", Columns.SortDay(after.Seen?.Last), before.Seen?.Last != after.Seen?.Last)
            .Write(session, row);
        Ids.Add(after.Id, row);
    }

    /// <summary>Whether the end may be another row: an id that its entity gave away can be another's now.</summary>
    private bool Moves(string before, string after) => before != after || entities.GaveAway(before);
}
