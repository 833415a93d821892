using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Tenures.Building;

/// <summary>Makes one tenure of a run, or two where somebody first stood in and then held the post in full.</summary>
internal static class TenureFolding
{
    public static IEnumerable<Tenure> Of(Run run, bool mayAct)
    {
        var acting = mayAct ? ActingPart(run.Told) : 0;
        if (acting == 0) return [Fold(run, run.Told, false, run.Former)];
        if (acting == run.Told.Count) return [Fold(run, run.Told, true, run.Former)];
        var full = Fold(run, [.. run.Told.Skip(acting)], false, run.Former);
        var first = Fold(run, [.. run.Told.Take(acting)], true, []);
        return [first with { End = full.Start, EndedBy = full.Start is null ? null : EndKind.Stated, OverBy = full.From, Unconfirmed = false }, full];
    }

    /// <summary>How many of the first statements are of the time of standing in.</summary>
    private static int ActingPart(List<DatedStatement> told)
    {
        var last = told.FindLastIndex(statement => statement.Kind == StatementKind.Acting);
        var began = told.FindIndex(statement => statement.Kind == StatementKind.Began);
        if (last < 0 || began == 0) return 0;
        return began > 0 && began < last ? began : told.Skip(last + 1).All(statement => statement.Kind == StatementKind.Ended) ? told.Count : last + 1;
    }

    private static Tenure Fold(Run run, List<DatedStatement> told, bool acting, List<DatedStatement> former)
    {
        var sights = told.Where(statement => statement.IsSight).Select(statement => statement.Place!.Value).ToList();
        var ends = told.Where(statement => statement.Kind == StatementKind.Ended).ToList();
        var end = Best([.. ends.Select(statement => statement.End), .. former.Select(statement => statement.End), .. told.Select(statement => statement.End)]);
        return new Tenure
        {
            Person = run.Person,
            Name = run.Name,
            Acting = acting,
            Start = Best([.. told.Concat(former).Select(statement => statement.Start).Where(start => sights.Count == 0 || start?.FirstDay <= sights.Min())]),
            End = end,
            KnownFrom = sights.Count > 0 ? sights.Min() : null,
            KnownTo = sights.Count > 0 ? sights.Max() : null,
            EndedBy = end is not null || ends.Count > 0 ? EndKind.Stated : null,
            OverBy = end is not null ? null : ends.Concat(former).Select(statement => statement.Day).Min(),
            Unconfirmed = run.IsLone,
            Statements = [.. told.Concat(former)],
        };
    }

    /// <summary>The most exact date, then the one told by most, then the earliest.</summary>
    private static PartialDate? Best(IReadOnlyList<PartialDate?> dates) => dates.OfType<PartialDate>().GroupBy(date => date)
        .OrderBy(date => date.Key.LastDay.DayNumber - date.Key.FirstDay.DayNumber).ThenByDescending(date => date.Count()).ThenBy(date => date.Key)
        .Select(date => (PartialDate?)date.Key).FirstOrDefault();
}
