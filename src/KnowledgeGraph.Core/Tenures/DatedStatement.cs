using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Tenures;

/// <summary>What the papers say for one day of one person and one post: all claims of that day that say the same.</summary>
/// <param name="Person">Id of the person.</param>
/// <param name="Name">The person's name; a misprint is known by it.</param>
/// <param name="Kind">What is said.</param>
/// <param name="Day">The day for which it is said; null where no article is dated.</param>
/// <param name="Start">The stated beginning.</param>
/// <param name="End">The stated end.</param>
/// <param name="Articles">How many articles say it.</param>
/// <param name="Evidence">The sentence worth showing.</param>
public sealed record DatedStatement(
    string Person, string Name, StatementKind Kind, DateOnly? Day, PartialDate? Start, PartialDate? End, int Articles, Evidence Evidence)
{
    /// <summary>Whether it shows the person in the post on <see cref="Place"/>, day included.</summary>
    public bool IsSight => Place is not null && Kind switch
    {
        StatementKind.Held => true,
        StatementKind.Began or StatementKind.Acting => Start is not { Day: null },
        StatementKind.Ended => End is { Day: not null },
        _ => false,
    };

    /// <summary>Where it stands in the order of days: what is told later of a stated day stands at that day.</summary>
    public DateOnly? Place => Kind switch
    {
        StatementKind.Began or StatementKind.Acting when Start is { } start => Earlier(start.LastDay),
        StatementKind.Ended or StatementKind.Former when End is { } end => Earlier(end.LastDay),
        _ => Day,
    };

    /// <summary>Whether it tells of a change by itself, not only of a name beside a title.</summary>
    public bool IsFirm => Kind is StatementKind.Began or StatementKind.Ended or StatementKind.Former || (Kind == StatementKind.Acting && Start is not null);

    private DateOnly Earlier(DateOnly stated) => Day is { } day && day < stated ? day : stated;
}
