using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Storage.Serialization;
using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Writing;

/// <summary>Writes mention groups; the entities that hold them are written before.</summary>
internal sealed class MentionGroupWriting(Session session, IdTable entities)
{
    public IdTable Ids { get; } = new(session, "mention_group");

    public void Put(MentionGroup group)
    {
        var entity = entities.RowOf(group.Entity);
        if (Ids.Find(group.Id, "entity") is { } stored) Change(group, entity, stored.Row, stored.Holder);
        else Add(group, entity);
    }

    public void Remove(string id) => Ids.Delete(Ids.RowOf(id));

    private void Change(MentionGroup group, long entity, long row, long holder) => new RowChange("mention_group")
        .Set("entity", entity, entity != holder)
        .Set("count", group.Count)
        .Set("first_day", group.Days?.First.DayNumber)
        .Set("last_day", group.Days?.Last.DayNumber)
        .Set("earliest_day", group.Earliest.Day?.DayNumber)
        .Set("earliest_id", group.Earliest.Id)
        .Set("names", GraphJson.Write(group.Names))
        .Set("attributes", GraphJson.Write(group.Attributes))
        .Write(session, row);

    private void Add(MentionGroup group, long entity)
    {
        var row = Ids.Add(group.Id, session.Number(
            """
            INSERT INTO mention_group (id, entity, face, count, first_day, last_day, earliest_day, earliest_id, names, attributes)
            VALUES (@id, @entity, @face, @count, @first_day, @last_day, @earliest_day, @earliest_id, @names, @attributes)
            RETURNING row
            """,
            ("@id", group.Id), ("@entity", entity), ("@face", GraphJson.Write(group.Face)), ("@count", group.Count),
            ("@first_day", group.Days?.First.DayNumber), ("@last_day", group.Days?.Last.DayNumber),
            ("@earliest_day", group.Earliest.Day?.DayNumber), ("@earliest_id", group.Earliest.Id),
            ("@names", GraphJson.Write(group.Names)), ("@attributes", GraphJson.Write(group.Attributes))));
        foreach (var key in group.Face.Keys.Distinct())
        {
            session.Execute(
                "INSERT INTO mention_group_key (type, key, mention_group) VALUES (@type, @key, @row)", ("@type", group.Face.Type), ("@key", key), ("@row", row));
        }
        foreach (var referred in group.Face.References.Distinct())
        {
            session.Execute(
                "INSERT INTO mention_group_reference (referred, mention_group) VALUES (@referred, @row)", ("@referred", referred), ("@row", row));
        }
    }
}
