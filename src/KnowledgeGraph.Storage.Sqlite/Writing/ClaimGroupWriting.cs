using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Storage.Serialization;
using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Writing;

/// <summary>Writes claim groups; the facts that hold them are written before.</summary>
internal sealed class ClaimGroupWriting(Session session, IdTable facts)
{
    public IdTable Ids { get; } = new(session, "claim_group");

    public void Put(ClaimGroup group) => session.Execute(
        """
        INSERT INTO claim_group (id, fact, type, subject, object, attributes, count, articles, first_day, last_day, earliest_day, earliest_id, best)
        VALUES (@id, @fact, @type, @subject, @object, @attributes, @count, @articles, @first_day, @last_day, @earliest_day, @earliest_id, @best)
        ON CONFLICT (id) DO UPDATE SET fact = excluded.fact, count = excluded.count, articles = excluded.articles,
            first_day = excluded.first_day, last_day = excluded.last_day,
            earliest_day = excluded.earliest_day, earliest_id = excluded.earliest_id, best = excluded.best
        """,
        ("@id", group.Id), ("@fact", facts.RowOf(group.Fact)), ("@type", group.Face.Type), ("@subject", group.Face.Subject), ("@object", group.Face.Object),
        ("@attributes", GraphJson.Write(group.Face.Attributes)), ("@count", group.Count), ("@articles", group.Articles),
        ("@first_day", group.Days?.First.DayNumber), ("@last_day", group.Days?.Last.DayNumber),
        ("@earliest_day", group.Earliest.Day?.DayNumber), ("@earliest_id", group.Earliest.Id), ("@best", GraphJson.Write(group.Best)));

    public void Remove(string id) => Ids.Delete(Ids.RowOf(id));
}
