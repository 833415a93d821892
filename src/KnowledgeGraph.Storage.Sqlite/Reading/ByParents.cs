namespace KnowledgeGraph.Storage.Sqlite.Reading;

/// <summary>Rows of many parents, sorted out.</summary>
internal static class ByParents
{
    /// <summary>An entry for every parent asked for, empty where it has no rows; rows keep their order.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<T>> ByParent<T>(this IEnumerable<(string Parent, T Row)> rows, IReadOnlyCollection<string> parents)
    {
        var found = rows.ToLookup(row => row.Parent, row => row.Row);
        return parents.Distinct().ToDictionary(parent => parent, parent => (IReadOnlyList<T>)[.. found[parent]]);
    }
}
