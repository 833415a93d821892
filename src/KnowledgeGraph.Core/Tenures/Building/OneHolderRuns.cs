using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Tenures.Building;

/// <summary>Runs of a post that one person at a time holds: who else is seen ends them, but for a lone name, which may be misprinted.</summary>
internal static class OneHolderRuns
{
    public static RunsOfPost Of(IReadOnlyList<DatedStatement> told)
    {
        var former = told.Where(statement => statement.Kind == StatementKind.Former).ToList();
        var runs = InSequence(told.Where(statement => statement.Kind is not (StatementKind.Former or StatementKind.Nominated)));
        List<Conflict> conflicts = [];
        TakeLateEnds(runs);
        while (Misprint(runs, former) is { } at)
        {
            conflicts.Add(new Conflict(runs[at].Person, runs[at].Name, Holder(runs, at).Person, runs[at].Told));
            runs.RemoveAt(at);
            Join(runs, at);
        }
        runs = [.. runs.SelectMany(run => Breaks.AfterEnds(run.Told)).SelectMany(run => Breaks.BeforeReturns(run, [.. former.Where(statement => statement.Person == run.Person)]))];
        Breaks.Attach(runs, former);
        return new RunsOfPost(runs, [.. conflicts.OrderBy(conflict => conflict.Statements[0], StatementOrder.Instance)]);
    }

    /// <summary>Consecutive statements of one person. On the day of a change who leaves comes before who begins; what is undated belongs to the last time that days show.</summary>
    private static List<Run> InSequence(IEnumerable<DatedStatement> told)
    {
        List<Run> runs = [];
        foreach (var day in told.GroupBy(statement => statement.Place).OrderBy(day => day.Key ?? DateOnly.MaxValue))
        {
            var before = runs.Count > 0 ? runs[^1].Person : null;
            foreach (var person in day.GroupBy(statement => statement.Person).OrderBy(person => Rank(person, before)).ThenBy(person => person.Key, CodePointComparer.Instance))
            {
                var run = day.Key is null ? runs.FindLast(run => run.Person == person.Key) : runs.Count > 0 && runs[^1].Person == person.Key ? runs[^1] : null;
                if (run is null) runs.Add(run = new Run(person.Key, person.First().Name));
                run.Told.AddRange(person);
            }
        }
        return runs;
    }

    private static int Rank(IEnumerable<DatedStatement> person, string? before)
    {
        var statements = person.ToList();
        if (statements.Exists(statement => statement.Kind == StatementKind.Ended)) return 0;
        if (statements.Exists(statement => statement.IsFirm)) return 3;
        return statements[0].Person == before ? 1 : 2;
    }

    /// <summary>An end stated after the successor was seen already belongs to the time before, as long as no end closed that.</summary>
    private static void TakeLateEnds(List<Run> runs)
    {
        for (var at = runs.Count - 1; at > 0; at--)
        {
            var late = runs[at];
            if (late.Told.Exists(statement => statement.Kind != StatementKind.Ended)) continue;
            if (runs.FindLastIndex(at - 1, run => run.Person == late.Person) is not (>= 0 and var before) || runs[before].IsClosed) continue;
            runs[before].Told.AddRange(late.Told);
            runs.RemoveAt(at);
            Join(runs, at);
        }
    }

    /// <summary>The lone run that gives way next: of the person least often seen, then the earliest.</summary>
    private static int? Misprint(List<Run> runs, IReadOnlyList<DatedStatement> former)
    {
        var seen = runs.GroupBy(run => run.Person).ToDictionary(person => person.Key, person => person.Sum(run => run.Told.Sum(statement => statement.Articles)));
        var lone = Enumerable.Range(0, runs.Count).Where(at => IsMisprint(runs, at, former)).OrderBy(at => seen[runs[at].Person]).ThenBy(at => at).ToList();
        return lone.Count > 0 ? lone[0] : null;
    }

    private static bool IsMisprint(List<Run> runs, int at, IReadOnlyList<DatedStatement> former)
    {
        var run = runs[at];
        if (!run.IsLone || former.Any(said => said.Person == run.Person)) return false;
        var (before, after) = (at > 0 ? runs[at - 1] : null, at + 1 < runs.Count ? runs[at + 1] : null);
        if (before is not null && after is not null && before.Person == after.Person) return !before.IsClosed && !former.Any(said => said.Person == before.Person && IsOfBreak(said, run, after));
        return (before is { IsLone: false } && Misspelling.Of(run.Name, before.Name)) || (after is { IsLone: false } && Misspelling.Of(run.Name, after.Name));
    }

    /// <summary>Whether a text says that the holder was away meanwhile: until when before the other name, or of somebody who is back.</summary>
    private static bool IsOfBreak(DatedStatement said, Run other, Run back) =>
        said.End is not null ? said.Place <= other.First : other.First < said.Day && said.Day <= back.Last;

    private static Run Holder(List<Run> runs, int at) => at > 0 && (at + 1 == runs.Count || runs[at - 1].Person == runs[at + 1].Person || Misspelling.Of(runs[at].Name, runs[at - 1].Name)) ? runs[at - 1] : runs[at + 1];

    private static void Join(List<Run> runs, int at)
    {
        if (at == 0 || at >= runs.Count || runs[at - 1].Person != runs[at].Person) return;
        runs[at - 1].Told.AddRange(runs[at].Told);
        runs.RemoveAt(at);
    }
}
