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
    /// <param name="few">Whether there are few of them as a rule, which counts where nothing is to be asked.</param>
    public string Condition(string entity, Parameters parameters, string column, Func<Parameters, string> from, bool indexed = true, bool few = false) =>
        indexed && (session is null ? few : IsFew(from))
            ? $"{RowIn(entity)} {column} {from(parameters)})"
            : $"EXISTS (SELECT 1 {from(parameters)} AND {column} = {entity}.row)";

    /// <summary>Whether a condition, or the first of several that all must hold, leads to the rows that fulfil it.</summary>
    public static bool Leads(string condition, string entity) => condition.TrimStart('(').StartsWith(RowIn(entity), StringComparison.Ordinal);

    private static string RowIn(string entity) => $"{entity}.row IN (SELECT";

    private bool IsFew(Func<Parameters, string> from)
    {
        var own = new Parameters();
        return session!.Number($"SELECT count(*) FROM (SELECT 1 {from(own)} LIMIT {Few})", own.Values) < Few;
    }
}
