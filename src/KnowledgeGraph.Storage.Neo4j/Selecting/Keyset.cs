namespace KnowledgeGraph.Storage.Neo4j.Selecting;

/// <summary>Which rows come after a place in an order, as ranges of an index that ends in the sort property and the id.</summary>
/// <remarks>
/// Each range is a part of the index, so nothing before the place is passed over. Nor does the server compare texts outside the index: there
/// Neo4j 5.26 compares a stored text with a parameter by UTF-16 units, within an index by code points.
/// </remarks>
internal static class Keyset
{
    /// <summary>The whole order: conditions that all rows meet, without which the index would not serve.</summary>
    public static string[] All(string variable, string property) => [$"{variable}.{property} IS NOT NULL AND {variable}.id IS NOT NULL"];

    /// <summary>The rest of the rows that share the place's sort value, and the rows beyond it; in this order.</summary>
    /// <param name="variable">The node or relationship.</param>
    /// <param name="property">Its sort property.</param>
    /// <param name="value">The parameter that holds the place's sort value.</param>
    /// <param name="id">The parameter that holds the place's id.</param>
    /// <param name="valuesDescend">Whether sort values descend as read.</param>
    /// <param name="idsDescend">Whether ids of equal sort values descend as read.</param>
    public static string[] After(string variable, string property, string value, string id, bool valuesDescend, bool idsDescend) =>
    [
        $"{variable}.{property} = {value} AND {variable}.id {Beyond(idsDescend)} {id}",
        $"{variable}.{property} {Beyond(valuesDescend)} {value} AND {variable}.id IS NOT NULL",
    ];

    private static char Beyond(bool descend) => descend ? '<' : '>';
}
