using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Tenures.Building;

/// <summary>Puts the tenures of a post in order, and in a post of one holder tells who follows whom.</summary>
internal static class Ordering
{
    public static IReadOnlyList<Tenure> Of(IEnumerable<Tenure> tenures, bool oneHolder)
    {
        var placed = tenures.OrderBy(tenure => tenure.Place).ThenBy(tenure => !IsOnlyEnd(tenure)).ThenBy(tenure => !tenure.Acting).ThenBy(tenure => tenure.Person, CodePointComparer.Instance).ToList();
        return oneHolder ? WithSuccessors(BeforeCurrent(placed)) : placed;
    }

    /// <summary>Of whom no more is told than the end came before who begins that day.</summary>
    private static bool IsOnlyEnd(Tenure tenure) => tenure is { Start: null, End: { } end } && end.LastDay == tenure.Place;

    /// <summary>Of whom only 原 is said came before the one who held the post when it was said.</summary>
    private static List<Tenure> BeforeCurrent(List<Tenure> tenures)
    {
        foreach (var former in tenures.Where(tenure => tenure is { KnownFrom: null, Start: null, End: null, OverBy: not null }).ToList())
        {
            tenures.Remove(former);
            var current = tenures.FindLastIndex(tenure => tenure.From <= former.OverBy);
            tenures.Insert(Math.Max(current, 0), former);
        }
        return tenures;
    }

    private static List<Tenure> WithSuccessors(List<Tenure> tenures)
    {
        for (var at = 0; at + 1 < tenures.Count; at++)
        {
            var tenure = tenures[at];
            if (tenures.Skip(at + 1).FirstOrDefault(later => later.Person != tenure.Person) is not { } next) continue;
            if (tenures[at + 1].Person == tenure.Person && tenures[at + 1].Acting != tenure.Acting && tenure.Acting) continue;
            tenure = tenure with { Successor = next.Person, SuccessorName = next.Name, SuccessorSince = next.Start ?? Day(next.KnownFrom) };
            tenures[at] = next.Unconfirmed ? tenure : Closed(tenure, next);
        }
        return tenures;
    }

    private static Tenure Closed(Tenure tenure, Tenure next) => tenure with
    {
        EndedBy = tenure.EndedBy ?? EndKind.SuccessorSeen,
        OverBy = tenure.End is not null || InPostBy(next) is not { } from ? tenure.OverBy : tenure.OverBy is { } over && over < from ? over : from,
    };

    /// <summary>The day by which somebody was in the post at the latest: the first sight, or where only the end is told, that.</summary>
    private static DateOnly? InPostBy(Tenure tenure) =>
        tenure.From ?? (tenure.Statements.Any(statement => statement.Kind == StatementKind.Ended) ? tenure.End?.FirstDay ?? tenure.OverBy : null);

    private static PartialDate? Day(DateOnly? day) => day is { } known ? PartialDate.Of(known) : null;
}
