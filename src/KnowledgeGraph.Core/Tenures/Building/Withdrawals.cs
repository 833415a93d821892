namespace KnowledgeGraph.Core.Tenures.Building;

/// <summary>What remains of the statements on a post once corrections took back what was misprinted.</summary>
internal static class Withdrawals
{
    /// <summary>Days for which an issue tells: what was said of the person longer before stands.</summary>
    private const int Reach = 60;

    public static IEnumerable<DatedStatement> Of(IReadOnlyList<DatedStatement> statements)
    {
        var corrections = statements.Where(statement => statement.Kind == StatementKind.Corrected).ToList();
        return statements.Where(statement => statement.Kind != StatementKind.Corrected && !corrections.Exists(correction => Withdraws(correction, statement)));
    }

    /// <remarks>A correction is dated by the issue that was wrong, which tells of the days before it.</remarks>
    private static bool Withdraws(DatedStatement correction, DatedStatement said) =>
        correction.Person == said.Person && said.Day is { } day && correction.Day is { } printed && day <= printed && printed.DayNumber - day.DayNumber <= Reach;
}
