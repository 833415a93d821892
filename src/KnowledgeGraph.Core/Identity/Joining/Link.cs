using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Identity.Joining;

/// <summary>Two groups that may be the same thing, with the strongest reason for it.</summary>
/// <param name="Strength">Links from <see cref="Joins"/> on join; weaker ones are for people to judge.</param>
/// <param name="Gap">Days between the sights of the two.</param>
/// <param name="Smaller">The smaller of the two group ids, by code point.</param>
/// <param name="Larger">The larger one.</param>
/// <param name="Reason">In words.</param>
/// <param name="MeansOne">Whether it joins only where nothing else is linked so.</param>
internal sealed record Link(double Strength, int Gap, string Smaller, string Larger, string Reason, bool MeansOne = false)
{
    public const double Joins = 0.5;

    /// <summary>The total order in which links are tried: strongest first, then nearest in time, then by ids.</summary>
    public static IComparer<Link> StrongestFirst { get; } = Comparer<Link>.Create((x, y) =>
    {
        var order = y.Strength.CompareTo(x.Strength);
        if (order == 0) order = x.Gap.CompareTo(y.Gap);
        if (order == 0) order = CodePointComparer.Instance.Compare(x.Smaller, y.Smaller);
        return order != 0 ? order : CodePointComparer.Instance.Compare(x.Larger, y.Larger);
    });
}
