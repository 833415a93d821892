namespace KnowledgeGraph.Storage.Sqlite.Selecting;

/// <summary>The values of a statement that is put together, in the order of their names.</summary>
internal sealed class Parameters
{
    private readonly List<(string Name, object? Value)> _values = [];

    public ReadOnlySpan<(string Name, object? Value)> Values => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_values);

    /// <summary>Takes a value in and gives the name by which the statement uses it.</summary>
    public string Add(object? value)
    {
        var name = "@p" + _values.Count;
        _values.Add((name, value));
        return name;
    }
}
