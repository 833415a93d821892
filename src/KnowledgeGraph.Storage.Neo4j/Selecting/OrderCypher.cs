using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Storage.Neo4j.Http;

namespace KnowledgeGraph.Storage.Neo4j.Selecting;

/// <summary>An order of entities as a property of the node, and places in it.</summary>
/// <remarks>Only names are ever read in descending order; for all numbers the node has a property that ascends, ties by id always ascend.</remarks>
/// <param name="Property">The sort property.</param>
/// <param name="Descending">Whether it is read from its end.</param>
/// <param name="Negated">Whether the property holds the sort value with its sign turned.</param>
internal sealed record OrderCypher(string Property, bool Descending = false, bool Negated = false)
{
    private const string Name = "name";

    public static OrderCypher Of(EntityOrder order) => order switch
    {
        EntityOrder.NameAscending => new(Name),
        EntityOrder.NameDescending => new(Name, Descending: true),
        EntityOrder.FirstSeenAscending => new("_firstSeen"),
        EntityOrder.FirstSeenDescending => new("_firstSeenNewest", Negated: true),
        EntityOrder.LastSeenAscending => new("_lastSeen"),
        EntityOrder.LastSeenDescending => new("_lastSeenNewest", Negated: true),
        EntityOrder.ArticlesDescending => new("_articles", Negated: true),
        EntityOrder.DateAscending => new("_date"),
        EntityOrder.DateDescending => new("_dateNewest", Negated: true),
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "No such order."),
    };

    /// <summary>The clause, read forwards or backwards; <paramref name="prefix"/> is what the index has before the property.</summary>
    public string OrderBy(string entity, bool backwards, string prefix = "")
    {
        var down = Descending != backwards;
        var first = prefix.Length == 0 ? "" : $"{entity}.{prefix}{(down ? " DESC" : "")}, ";
        return $"{first}{entity}.{Property}{(down ? " DESC" : "")}, {entity}.id{(backwards ? " DESC" : "")}";
    }

    /// <summary>The ranges of the index that come after a place, read forwards or backwards; without a place the whole.</summary>
    public string[] After(SortPosition? place, string entity, bool backwards, Parameters parameters) => place is null
        ? Keyset.All(entity, Property)
        : Keyset.After(
            entity, Property, parameters.Add(Property == Name ? place.Text : Negate(place.Number)), parameters.Add(place.Id), Descending != backwards, backwards);

    /// <summary>The place of a row whose sort property and id stand at those columns.</summary>
    public SortPosition Place(Row row, int at, string id) =>
        Property == Name ? new SortPosition(row.Text(at), 0, id) : new SortPosition("", Negate(row.Number(at)), id);

    private long Negate(long number) => Negated && number != EntityIndex.NoDay ? -number : number;
}
