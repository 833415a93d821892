using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Storage.Serialization;
using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Writing;

/// <summary>Writes claim groups; the facts that hold them, and the mention groups that they are about, are written before.</summary>
internal sealed class ClaimGroupWriting(Session session, IdTable facts, IdTable mentionGroups)
{
    public IdTable Ids { get; } = new(session, "claim_group");

    public void Put(ClaimGroup group)
    {
        var fact = facts.RowOf(group.Fact);
        if (Ids.Find(group.Id, "fact") is { } stored) Change(group, fact, stored.Row, stored.Holder);
        else Add(group, fact);
    }

    public void Remove(string id) => Ids.Delete(Ids.RowOf(id));

    private void Change(ClaimGroup group, long fact, long row, long holder) => new RowChange("claim_group")
        .Set("fact", fact, fact != holder)
        .Set("count", group.Count)
        .Set("articles", group.Articles)
        .Set("first_day", group.Days?.First.DayNumber)
        .Set("last_day", group.Days?.Last.DayNumber)
        .Set("earliest_day", group.Earliest.Day?.DayNumber)
        .Set("earliest_id", group.Earliest.Id)
        .Set("best", GraphJson.Write(group.Best))
        .Write(session, row);

    private void Add(ClaimGroup group, long fact) => Ids.Add(group.Id, session.Number(
        """
        INSERT INTO claim_group (id, fact, type, subject, object, subject_group, object_group, attributes, count, articles, first_day, last_day, earliest_day, earliest_id, best)
        VALUES (@id, @fact, @type, @subject, @object, @subject_group, @object_group, @attributes, @count, @articles, @first_day, @last_day, @earliest_day, @earliest_id, @best)
        RETURNING row
        """,
        ("@id", group.Id), ("@fact", fact), ("@type", group.Face.Type), ("@subject", group.Face.Subject), ("@object", group.Face.Object),
        ("@subject_group", mentionGroups.Seek(group.Face.Subject)), ("@object_group", mentionGroups.Seek(group.Face.Object)),
        ("@attributes", GraphJson.Write(group.Face.Attributes)), ("@count", group.Count), ("@articles", group.Articles),
        ("@first_day", group.Days?.First.DayNumber), ("@last_day", group.Days?.Last.DayNumber),
        ("@earliest_day", group.Earliest.Day?.DayNumber), ("@earliest_id", group.Earliest.Id), ("@best", GraphJson.Write(group.Best))));
}
