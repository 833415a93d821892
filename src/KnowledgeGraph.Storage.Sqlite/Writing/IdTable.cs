using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Writing;

/// <summary>The public ids of one table as rows, within one commit.</summary>
/// <remarks>Rows whose id goes are parked first, under a name that is no id, so that others of the batch can take it.</remarks>
internal sealed class IdTable(Session session, string table)
{
    private readonly string _select = $"SELECT row FROM {table} WHERE id = @id";
    private readonly string _park = $"UPDATE {table} SET id = '~' || row WHERE row = @row";
    private readonly string _delete = $"DELETE FROM {table} WHERE row = @row";
    private readonly Dictionary<string, long> _rows = [];
    private readonly HashSet<string> _parked = [];

    /// <exception cref="StoreException">Nothing has that id.</exception>
    public long RowOf(string id) =>
        Seek(id) ?? throw new StoreException($"The batch names the {Noun} {id}, which is neither stored nor in the batch; nothing was written.");

    /// <summary>The row of that id; null where nothing has it.</summary>
    public long? Seek(string id)
    {
        if (_rows.TryGetValue(id, out var row)) return row;
        if (session.Number(_select, ("@id", id)) is not { } found) return null;
        return _rows[id] = found;
    }

    /// <summary>The row of that id with the row in one of its columns; null where nothing has the id.</summary>
    public (long Row, long Holder)? Find(string id, string column)
    {
        var rows = session.Query($"SELECT row, {column} FROM {table} WHERE id = @id", found => (found.GetInt64(0), found.GetInt64(1)), ("@id", id));
        if (rows.Count == 0) return null;
        _rows[id] = rows[0].Item1;
        return rows[0];
    }

    /// <summary>Takes the id from its row.</summary>
    public long Park(string id)
    {
        var row = RowOf(id);
        _rows.Remove(id);
        _parked.Add(id);
        session.Execute(_park, ("@row", row));
        return row;
    }

    /// <summary>Whether the row that had the id before this commit has lost it.</summary>
    public bool GaveAway(string id) => _parked.Contains(id);

    /// <summary>The row that an insertion made; none means that the id is taken.</summary>
    public long Add(string id, long? row) =>
        _rows[id] = row ?? throw new StoreException($"The batch adds the {Noun} {id}, which is stored already; nothing was written.");

    public void Delete(long row) => session.Execute(_delete, ("@row", row));

    private string Noun => table.Replace('_', ' ');
}
