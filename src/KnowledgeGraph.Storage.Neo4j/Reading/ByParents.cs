namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>Answers for many parents, of which some have none.</summary>
internal static class ByParents
{
    /// <summary>An entry for every parent asked for, empty where nothing was found.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<T>> ByParent<T>(
        this IEnumerable<(string Parent, IReadOnlyList<T> Items)> found, IReadOnlyCollection<string> parents)
    {
        var items = found.ToDictionary(answer => answer.Parent, answer => answer.Items);
        return parents.Distinct().ToDictionary(parent => parent, parent => items.GetValueOrDefault(parent, []));
    }
}
