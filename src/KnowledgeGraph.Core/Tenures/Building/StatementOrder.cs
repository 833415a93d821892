using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Tenures.Building;

/// <summary>Order of day; undated statements last; on one day what begins, what is held, what ends; then by claim.</summary>
internal sealed class StatementOrder : IComparer<DatedStatement>
{
    public static StatementOrder Instance { get; } = new();

    public int Compare(DatedStatement? x, DatedStatement? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var byDay = (x.Place ?? DateOnly.MaxValue).CompareTo(y.Place ?? DateOnly.MaxValue);
        if (byDay != 0) return byDay;
        var byKind = Rank(x.Kind).CompareTo(Rank(y.Kind));
        return byKind != 0 ? byKind : CodePointComparer.Instance.Compare(x.Evidence.Claim, y.Evidence.Claim);
    }

    private static int Rank(StatementKind kind) => kind switch
    {
        StatementKind.Began => 0,
        StatementKind.Acting => 1,
        StatementKind.Held => 2,
        StatementKind.Ended => 3,
        StatementKind.Former => 4,
        _ => 5,
    };
}
