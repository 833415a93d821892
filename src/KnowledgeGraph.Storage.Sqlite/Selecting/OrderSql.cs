using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Selecting;

/// <summary>An order of entities as a column of the table, and places in it.</summary>
/// <remarks>Only names are ever read in descending order; for all numbers the table has a column that ascends, ties by id always ascend.</remarks>
/// <param name="Column">The sort column.</param>
/// <param name="Descending">Whether it is read from its end.</param>
/// <param name="Negated">Whether the column holds the negated sort value.</param>
internal sealed record OrderSql(string Column, bool Descending = false, bool Negated = false)
{
    private const string Name = "name";

    public static OrderSql Of(EntityOrder order) => order switch
    {
        EntityOrder.NameAscending => new(Name),
        EntityOrder.NameDescending => new(Name, Descending: true),
        EntityOrder.FirstSeenAscending => new("first_seen"),
        EntityOrder.FirstSeenDescending => new("first_seen_newest", Negated: true),
        EntityOrder.LastSeenAscending => new("last_seen"),
        EntityOrder.LastSeenDescending => new("last_seen_newest", Negated: true),
        EntityOrder.ArticlesDescending => new("articles_most", Negated: true),
        EntityOrder.DateAscending => new("date_first"),
        EntityOrder.DateDescending => new("date_newest", Negated: true),
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "No such order."),
    };

    /// <summary>The clause, read forwards or backwards.</summary>
    public string OrderBy(string entity, bool backwards) =>
        $"{entity}.{Column} {(Descending == backwards ? "ASC" : "DESC")}, {entity}.id {(backwards ? "DESC" : "ASC")}";

    /// <summary>The rows that come after a place, read forwards or backwards.</summary>
    public string After(SortPosition place, string entity, bool backwards, Parameters parameters)
    {
        object value = Column == Name ? place.Text : Negate(place.Number);
        var column = $"{entity}.{Column}";
        var (beyond, atLeast) = Descending == backwards ? (">", ">=") : ("<", "<=");
        // The first comparison is the range of the index, the second passes over what lies before the place within it.
        var rest = $"{column} {beyond} {parameters.Add(value)} OR {entity}.id {(backwards ? "<" : ">")} {parameters.Add(place.Id)}";
        return $"{column} {atLeast} {parameters.Add(value)} AND ({rest})";
    }

    /// <summary>The place of a row whose sort column and id stand at those columns.</summary>
    public SortPosition Place(SqliteDataReader row, int at, string id) =>
        Column == Name ? new SortPosition(row.GetString(at), 0, id) : new SortPosition("", Negate(row.GetInt64(at)), id);

    private long Negate(long number) => Negated && number != EntityIndex.NoDay ? -number : number;
}
