using GraphQL.Types;
using KnowledgeGraph.Core.Storage.Queries;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>The orders of the store as enumerations; each has an index.</summary>
internal static class OrderTypes
{
    private static readonly IReadOnlyList<(EntityOrder Order, string Name, string About)> Entities =
    [
        (EntityOrder.NameAscending, "NAME_ASC", "By name, in code-point order."),
        (EntityOrder.NameDescending, "NAME_DESC", "By name, reversed."),
        (EntityOrder.FirstSeenAscending, "FIRST_SEEN_ASC", "By the first day of mention, oldest first."),
        (EntityOrder.FirstSeenDescending, "FIRST_SEEN_DESC", "By the first day of mention, newest first."),
        (EntityOrder.LastSeenAscending, "LAST_SEEN_ASC", "By the last day of mention, oldest first."),
        (EntityOrder.LastSeenDescending, "LAST_SEEN_DESC", "By the last day of mention, newest first."),
        (EntityOrder.ArticlesDescending, "ARTICLES_DESC", "By number of articles, most first."),
        (EntityOrder.DateAscending, "DATE_ASC", "By the entity's own date (an event's day), oldest first."),
        (EntityOrder.DateDescending, "DATE_DESC", "By the entity's own date (an event's day), newest first."),
    ];

    private static readonly IReadOnlyList<(FactOrder Order, string Name, string About)> Facts =
    [
        (FactOrder.FirstSeenAscending, "FIRST_SEEN_ASC", "By the first day for which they are stated, oldest first."),
        (FactOrder.LastSeenDescending, "LAST_SEEN_DESC", "By the last day for which they are stated, newest first."),
    ];

    public static string Entity(TypeCatalog catalog) => catalog.Once("EntityOrder", () =>
    {
        var type = new EnumerationGraphType { Name = "EntityOrder", Description = "Orders of entities. Undated ones come last either way; ties are broken by id (排序)." };
        foreach (var (order, name, about) in Entities) type.Add(name, order, about);
        return type;
    });

    public static string Fact(TypeCatalog catalog) => catalog.Once("FactOrder", () =>
    {
        var type = new EnumerationGraphType { Name = "FactOrder", Description = "Orders of facts. Undated ones come last either way; ties are broken by id (排序)." };
        foreach (var (order, name, about) in Facts) type.Add(name, order, about);
        return type;
    });

    /// <summary>The order's name in the schema, which cursors carry.</summary>
    public static string NameOf(EntityOrder order) => Entities.First(known => known.Order == order).Name;

    public static string NameOf(FactOrder order) => Facts.First(known => known.Order == order).Name;
}
