using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Testing.Memory;

/// <summary>Filters and orders entities, in the plainest way.</summary>
internal static class MemorySelection
{
    public static Slice<Entity> Select(MemoryGraph graph, EntityQuery query)
    {
        var comparer = Order(query);
        var rows = Matching(graph, query).Select(entity => (Entity: entity, Place: PlaceOf(entity, graph.Index[entity.Id], query.Order)))
            .Where(row => query.After is null || comparer.Compare(row.Place, query.After) > 0)
            .OrderBy(row => row.Place, comparer).Take(query.First + 1).ToList();
        var page = rows.Take(query.First).ToList();
        return new Slice<Entity>([.. page.Select(row => row.Entity.Only(query.Parts))], [.. page.Select(row => row.Place)], rows.Count > query.First);
    }

    public static IEnumerable<Entity> Matching(MemoryGraph graph, EntityQuery query) =>
        graph.Entities.Values.Where(entity => (query.Type is null || entity.Type == query.Type) && (query.Filter is null || Passes(graph, entity, query.Filter)));

    private static bool Passes(MemoryGraph graph, Entity entity, EntityFilter filter) => filter switch
    {
        EntityFilter.All all => all.Filters.All(one => Passes(graph, entity, one)),
        EntityFilter.Any any => any.Filters.Any(one => Passes(graph, entity, one)),
        EntityFilter.Not not => !Passes(graph, entity, not.Filter),
        EntityFilter.IdIn ids => ids.Values.Contains(entity.Id),
        EntityFilter.HasAttribute attribute => entity.Attributes[attribute.AttributeName] is { } value && attribute.Values.Contains(value),
        EntityFilter.NameIs { Match: TextMatch.Equal } name => name.Values.Contains(entity.Name) || (name.Aliases && entity.Aliases.Intersect(name.Values).Any()),
        EntityFilter.NameIs { Match: TextMatch.StartsWith } name => name.Values.Any(value => entity.Name.StartsWith(value, StringComparison.Ordinal)),
        EntityFilter.NameIs name => name.Values.Any(value => entity.Name.Contains(value, StringComparison.Ordinal)),
        EntityFilter.DateWithin date => graph.Index[entity.Id] is var index && index.DateFirst != EntityIndex.NoDay
            && (date.From is not { } from || index.DateFirst >= from.DayNumber) && (date.To is not { } to || index.DateLast <= to.DayNumber),
        EntityFilter.Related related => MemoryExpansion.FactsOf(graph, entity.Id, related.FactType, related.Direction)
            .Any(fact => related.Node is null || Passes(graph, graph.Entities[MemoryExpansion.Far(fact, entity.Id)], related.Node)),
        _ => throw new ArgumentException($"No such filter: {filter.GetType().Name}.", nameof(filter)),
    };

    private static SortPosition PlaceOf(Entity entity, EntityIndex index, EntityOrder order) => order switch
    {
        EntityOrder.NameAscending or EntityOrder.NameDescending => new SortPosition(entity.Name, 0, entity.Id),
        EntityOrder.FirstSeenAscending or EntityOrder.FirstSeenDescending => new SortPosition("", index.FirstSeen, entity.Id),
        EntityOrder.LastSeenAscending or EntityOrder.LastSeenDescending => new SortPosition("", index.LastSeen, entity.Id),
        EntityOrder.ArticlesDescending => new SortPosition("", entity.Articles, entity.Id),
        _ => new SortPosition("", index.DateFirst, entity.Id),
    };

    private static Comparer<SortPosition> Order(EntityQuery query)
    {
        var descending = query.Order is EntityOrder.NameDescending or EntityOrder.FirstSeenDescending or EntityOrder.LastSeenDescending
            or EntityOrder.ArticlesDescending or EntityOrder.DateDescending;
        return Comparer<SortPosition>.Create((x, y) =>
        {
            var order = CodePointComparer.Instance.Compare(x.Text, y.Text) * (descending ? -1 : 1);
            if (order == 0) order = Number(x, descending).CompareTo(Number(y, descending));
            if (order == 0) order = CodePointComparer.Instance.Compare(x.Id, y.Id);
            return query.Backwards ? -order : order;
        });
    }

    /// <summary>Undated rows come last in both directions.</summary>
    private static long Number(SortPosition place, bool descending) => descending && place.Number != EntityIndex.NoDay ? -place.Number : place.Number;
}
