namespace KnowledgeGraph.Core.Tenures;

/// <summary>Somebody who is listed as holding a post, but has not been seen for longer than usual while the papers were read, and no text tells why.</summary>
/// <param name="LastSeen">The last day on which the papers name the person at all.</param>
/// <param name="UsualGap">The longest time between two sights before that, in days.</param>
/// <param name="IssuesSince">How many issues of the papers of the division were read since without naming them.</param>
/// <param name="Tenure">The tenure that nothing ends.</param>
public sealed record Silence(DateOnly LastSeen, int UsualGap, int IssuesSince, Tenure Tenure)
{
    /// <summary>How many issues must have been read since: one or two prove nothing.</summary>
    private const int FewIssues = 1;

    /// <param name="tenure">A tenure without stated end.</param>
    /// <param name="sights">Days on which the papers name the person, in any post or none.</param>
    /// <param name="until">The day up to which is looked.</param>
    /// <param name="coverage">Which issues of the division's papers were read.</param>
    /// <returns>Null where the person has been away no longer than before, or nobody listened.</returns>
    public static Silence? Of(Tenure tenure, IEnumerable<DateOnly> sights, DateOnly until, Coverage coverage)
    {
        ArgumentNullException.ThrowIfNull(tenure);
        ArgumentNullException.ThrowIfNull(coverage);
        if (tenure.EndedBy == EndKind.Stated) return null;
        var days = sights.Where(day => day <= until).Distinct().Order().ToList();
        if (days.Count == 0) return null;
        var usual = days.Zip(days.Skip(1), (one, next) => next.DayNumber - one.DayNumber).DefaultIfEmpty(0).Max();
        var issues = coverage.Between(days[^1], until);
        return issues > FewIssues && until.DayNumber - days[^1].DayNumber > usual ? new Silence(days[^1], usual, issues, tenure) : null;
    }
}
