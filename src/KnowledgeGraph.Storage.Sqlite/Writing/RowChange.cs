using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Writing;

/// <summary>Writes those columns of a row that differ from what is stored.</summary>
/// <remarks>SQLite writes every index of a column that an update names, though its value stays: an index entry lies on a page of its own, and pages are what a commit costs.</remarks>
internal sealed class RowChange(string table)
{
    private readonly List<(string Name, object? Value)> _columns = [];

    public RowChange Set(string column, object? value, bool differs = true)
    {
        if (differs) _columns.Add((column, value));
        return this;
    }

    public void Write(Session session, long row)
    {
        if (_columns.Count == 0) return;
        var assignments = string.Join(", ", _columns.Select(column => $"{column.Name} = @{column.Name}"));
        session.Execute($"UPDATE {table} SET {assignments} WHERE row = @row", [.. _columns.Select(column => ($"@{column.Name}", column.Value)), ("@row", row)]);
    }
}
