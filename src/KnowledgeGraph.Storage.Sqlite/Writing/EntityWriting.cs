using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Serialization;
using KnowledgeGraph.Storage.Sqlite.Search;
using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Writing;

/// <summary>Writes the entity changes of one batch.</summary>
internal sealed class EntityWriting(Session session, IReadOnlyDictionary<string, EntityIndex> indexes)
{
    private readonly Dictionary<EntityChange, long> _parked = [];

    public IdTable Ids { get; } = new(session, "entity");

    public void Write(IReadOnlyList<EntityChange> changes)
    {
        foreach (var change in changes.Where(change => change.Kind is ChangeKind.Renamed or ChangeKind.Removed)) _parked[change] = Ids.Park(change.Before!.Id);
        foreach (var change in changes)
        {
            if (change.After is null) continue;
            var index = indexes.TryGetValue(change.After.Id, out var found)
                ? found
                : throw new StoreException($"The batch has no index of the entity {change.After.Id}; nothing was written.");
            if (change.Before is null) Add(change.After, index);
            else Change(_parked.TryGetValue(change, out var row) ? row : Ids.RowOf(change.Before.Id), change.Before, change.After, index);
        }
    }

    /// <summary>To be called when no fact and no group refers to a removed entity any more.</summary>
    public void DeleteRemoved()
    {
        foreach (var (change, row) in _parked)
        {
            if (change.After is not null) continue;
            Ids.Delete(row);
            EntitySearch.Remove(session, row);
        }
    }

    private void Add(Entity entity, EntityIndex index)
    {
        var row = Ids.Add(entity.Id, session.Number(
            """
            INSERT INTO entity (id, type, name, aliases, attributes, articles, first_seen, last_seen, date_first, date_last)
            VALUES (@id, @type, @name, @aliases, @attributes, @articles, @first_seen, @last_seen, @date_first, @date_last)
            ON CONFLICT (id) DO NOTHING
            RETURNING row
            """,
            ("@id", entity.Id), ("@type", entity.Type), ("@name", entity.Name),
            ("@aliases", Session.List(entity.Aliases)), ("@attributes", GraphJson.Write(entity.Attributes)), ("@articles", entity.Articles),
            ("@first_seen", index.FirstSeen), ("@last_seen", index.LastSeen), ("@date_first", index.DateFirst), ("@date_last", index.DateLast)));
        AddForms(row, entity);
        AddAttributes(row, entity);
        EntitySearch.Put(session, row, entity.Type, index.SearchTokens);
    }

    private void Change(long row, Entity before, Entity after, EntityIndex index)
    {
        var (named, stated) = (before.Name != after.Name || !before.Aliases.SequenceEqual(after.Aliases), !before.Attributes.Equals(after.Attributes));
        var dated = stated || before.Type != after.Type;
        new RowChange("entity")
            .Set("id", after.Id, before.Id != after.Id)
            .Set("type", after.Type, before.Type != after.Type)
            .Set("name", after.Name, before.Name != after.Name)
            .Set("aliases", named ? Session.List(after.Aliases) : null, named)
            .Set("attributes", stated ? GraphJson.Write(after.Attributes) : null, stated)
            .Set("articles", after.Articles, before.Articles != after.Articles)
            .Set("first_seen", index.FirstSeen, before.Seen?.First != after.Seen?.First)
            .Set("last_seen", index.LastSeen, before.Seen?.Last != after.Seen?.Last)
            .Set("date_first", index.DateFirst, dated)
            .Set("date_last", index.DateLast, dated)
            .Write(session, row);
        Ids.Add(after.Id, row);
        // Most changes are of counts and days: what is found by words and values is written only where it differs.
        if (named)
        {
            EntitySearch.Put(session, row, after.Type, index.SearchTokens);
            session.Execute("DELETE FROM entity_form WHERE entity = @row", ("@row", row));
            AddForms(row, after);
        }
        if (stated)
        {
            session.Execute("DELETE FROM entity_attribute WHERE entity = @row", ("@row", row));
            AddAttributes(row, after);
        }
    }

    private void AddForms(long row, Entity entity)
    {
        foreach (var form in entity.Aliases.Append(entity.Name).Distinct())
            session.Execute("INSERT INTO entity_form (entity, form) VALUES (@entity, @form)", ("@entity", row), ("@form", form));
    }

    private void AddAttributes(long row, Entity entity)
    {
        foreach (var (name, value) in entity.Attributes)
            session.Execute("INSERT INTO entity_attribute (entity, name, value) VALUES (@entity, @name, @value)", ("@entity", row), ("@name", name), ("@value", value));
    }
}
