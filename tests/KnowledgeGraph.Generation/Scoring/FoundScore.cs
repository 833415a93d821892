namespace KnowledgeGraph.Generation.Scoring;

/// <summary>How much of what was found is right, and how much of what is true was found.</summary>
public sealed record FoundScore(int Found, int True, int Right)
{
    public double F1 => Found + True == 0 ? 1 : 2.0 * Right / (Found + True);

    /// <param name="found">What the graph says; each once.</param>
    /// <param name="truth">What is so.</param>
    public static FoundScore Of<T>(IReadOnlyCollection<T> found, IReadOnlyCollection<T> truth)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(truth);
        return new FoundScore(found.Count, truth.Count, found.ToHashSet().Intersect(truth).Count());
    }

    public override string ToString() => FormattableString.Invariant($"F1 {F1:F4} ({Right} right of {Found} found and {True} true)");
}
