using GraphQL.Types;
using KnowledgeGraph.GraphQL.Paging;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>Connections and their edges as the Relay specification shapes them, with <c>nodes</c> and <c>totalCount</c> beside.</summary>
internal static class ConnectionTypes
{
    /// <summary>The connection type of a list of nodes; with <paramref name="fact"/> its edges carry the fact that leads to the node.</summary>
    public static string Of(TypeCatalog catalog, string stem, string node, string about, string? fact = null, string? aggregate = null) => catalog.Once($"{stem}Connection", () =>
    {
        var type = new ObjectGraphType { Name = $"{stem}Connection", Description = $"A page of a list. {about}" };
        type.Read<Connection>("edges", TypeCatalog.Many(EdgeOf(catalog, stem, node, about, fact)), "The rows of the page, each with its cursor.", page => page.Edges);
        type.Read<Connection>("nodes", TypeCatalog.Many(node), "The nodes of the page, for those who need no cursors.", page => page.Edges.Select(edge => edge.Node));
        type.Read<Connection>("pageInfo", TypeCatalog.Some(PageInfoOf(catalog)), "Whether and from where to go on.", page => page.PageInfo);
        type.Read<Connection>("totalCount", TypeCatalog.Some(Fields.Int), "How many there are in all; counted only when asked for (总数).", page => page.Total());
        if (aggregate is not null) type.Read<Connection>("aggregate", TypeCatalog.Some(aggregate), "All of them together, whatever the page; only what is selected is worked out (聚合).", page => page.Query);
        return type;
    });

    private static string EdgeOf(TypeCatalog catalog, string stem, string node, string about, string? fact) => catalog.Once($"{stem}Edge", () =>
    {
        var type = new ObjectGraphType { Name = $"{stem}Edge", Description = $"A row of a list. {about}" };
        type.Read<ConnectionEdge>("cursor", TypeCatalog.Some(Fields.Text), "The row's place; give it to 'after' or 'before'.", edge => edge.Cursor);
        type.Read<ConnectionEdge>("node", TypeCatalog.Some(node), "The node itself.", edge => edge.Node);
        if (fact is not null) type.Read<ConnectionEdge>("fact", TypeCatalog.Some(fact), "The fact that leads there, with its evidence (事实).", edge => edge.Fact);
        return type;
    });

    private static string PageInfoOf(TypeCatalog catalog) => catalog.Once("PageInfo", () =>
    {
        var type = new ObjectGraphType { Name = "PageInfo", Description = "Whether and from where a list goes on (分页)." };
        type.Read<PageInfo>("hasNextPage", TypeCatalog.Some(Fields.Flag), "More follows; read backwards: a later page was named.", page => page.HasNextPage);
        type.Read<PageInfo>("hasPreviousPage", TypeCatalog.Some(Fields.Flag), "More lies before; read forwards: an earlier page was named.", page => page.HasPreviousPage);
        type.Read<PageInfo>("startCursor", TypeCatalog.Maybe(Fields.Text), "Cursor of the first row; null where there is none.", page => page.StartCursor);
        type.Read<PageInfo>("endCursor", TypeCatalog.Maybe(Fields.Text), "Cursor of the last row; null where there is none.", page => page.EndCursor);
        return type;
    });
}
