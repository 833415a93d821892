using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Selecting;

/// <summary>Conditions by rows of other tables, read from the side that is shorter.</summary>
/// <remarks>
/// A page is read in its order, row by row, until it is full. If few rows elsewhere fulfil a condition, walking the order would pass over nearly
/// everything: then the order is made of them. If many do, the page is soon full, and each row is tried. Up to <see cref="Few"/> of them are counted to tell.
/// </remarks>
/// <param name="session">Counts; null where nothing is to be asked, and each row is tried.</param>
internal sealed class RowsElsewhere(Session? session)
{
    private const int Few = 1000;

    /// <summary>The same without asking.</summary>
    public static RowsElsewhere Unasked { get; } = new(null);

    /// <param name="entity">The alias of the table whose rows fulfil the condition.</param>
    /// <param name="parameters">Takes the values.</param>
    /// <param name="column">The column that names such a row.</param>
    /// <param name="from">The tables and their condition, FROM … WHERE …, with values taken by the parameters given.</param>
    /// <param name="indexed">Whether an index leads to the rows elsewhere; if none does, counting them may read all.</param>
    public string Condition(string entity, Parameters parameters, string column, Func<Parameters, string> from, bool indexed = true) =>
        indexed && IsFew(from)
            ? $"{entity}.row IN (SELECT {column} {from(parameters)})"
            : $"EXISTS (SELECT 1 {from(parameters)} AND {column} = {entity}.row)";

    private bool IsFew(Func<Parameters, string> from)
    {
        if (session is null) return false;
        var own = new Parameters();
        return session.Number($"SELECT count(*) FROM (SELECT 1 {from(own)} LIMIT {Few})", own.Values) < Few;
    }
}
