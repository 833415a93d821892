using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Testing.Memory;

/// <summary>Facts of entities, in the plainest way.</summary>
internal static class MemoryExpansion
{
    public static IReadOnlyDictionary<string, Slice<Neighbour>> Expand(MemoryGraph graph, ExpandQuery query)
    {
        if (query.After is not null && query.Parents.Count != 1) throw new ArgumentException("A place to go on from is of a single parent.", nameof(query));
        return query.Parents.Distinct().ToDictionary(parent => parent, parent => Page(graph, parent, query));
    }

    public static IReadOnlyDictionary<string, Links> Links(MemoryGraph graph, ExpandQuery query) => Expand(graph, query).Where(parent => graph.Entities.ContainsKey(parent.Key)).ToDictionary(
        parent => parent.Key,
        parent => new Links(graph.Entities[parent.Key].Type, [.. parent.Value.Items.Select(item => new Link(item.Fact.Id, item.Fact.Articles, item.Node.Id, item.Node.Type))]));

    public static IEnumerable<Fact> FactsOf(MemoryGraph graph, string parent, ExpandQuery query) =>
        FactsOf(graph, parent, query.FactType, query.Direction).Where(fact => query.Where.All(pair => fact.Attributes[pair.Key] == pair.Value));

    public static IEnumerable<Fact> FactsOf(MemoryGraph graph, string parent, string type, FactDirection direction) => graph.Facts.Values.Where(fact =>
        fact.Type == type && ((direction != FactDirection.In && fact.Subject == parent) || (direction != FactDirection.Out && fact.Object == parent)));

    public static string Far(Fact fact, string parent) => fact.Subject == parent ? fact.Object : fact.Subject;

    private static Slice<Neighbour> Page(MemoryGraph graph, string parent, ExpandQuery query)
    {
        var rows = FactsOf(graph, parent, query).Select(fact => (Fact: fact, Place: PlaceOf(fact, query.Order)))
            .Where(row => query.After is null || Compare(row.Place, query.After, query.Order) > 0)
            .OrderBy(row => row.Place, Comparer<SortPosition>.Create((x, y) => Compare(x, y, query.Order))).Take(query.First + 1).ToList();
        var page = rows.Take(query.First).ToList();
        return new Slice<Neighbour>(
            [.. page.Select(row => new Neighbour(row.Fact.Only(query.Facts), graph.Entities[Far(row.Fact, parent)].Only(query.Nodes)))], [.. page.Select(row => row.Place)], rows.Count > query.First);
    }

    private static SortPosition PlaceOf(Fact fact, FactOrder order) =>
        new("", (order == FactOrder.FirstSeenAscending ? fact.Seen?.First : fact.Seen?.Last)?.DayNumber ?? EntityIndex.NoDay, fact.Id);

    private static int Compare(SortPosition x, SortPosition y, FactOrder order)
    {
        var byNumber = Number(x, order).CompareTo(Number(y, order));
        return byNumber != 0 ? byNumber : CodePointComparer.Instance.Compare(x.Id, y.Id);
    }

    private static long Number(SortPosition place, FactOrder order) =>
        order == FactOrder.LastSeenDescending && place.Number != EntityIndex.NoDay ? -place.Number : place.Number;
}
