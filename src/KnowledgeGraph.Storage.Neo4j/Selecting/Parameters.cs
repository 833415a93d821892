namespace KnowledgeGraph.Storage.Neo4j.Selecting;

/// <summary>The values of a statement that is put together; equal shapes give equal texts, so the server plans each shape once.</summary>
internal sealed class Parameters
{
    private readonly Dictionary<string, object?> _values = [];

    public IReadOnlyDictionary<string, object?> Values => _values;

    /// <summary>Takes a value in and gives the name by which the statement uses it.</summary>
    public string Add(object? value)
    {
        var name = "v" + _values.Count;
        _values.Add(name, value);
        return "$p." + name;
    }
}
