namespace KnowledgeGraph.Core.Tenures.Building;

/// <summary>Where one person's statements fall into several times in the post.</summary>
internal static class Breaks
{
    /// <summary>Days within which a paper still prints the old title after the end: no coming back.</summary>
    private const int Stragglers = 30;

    /// <summary>Days of silence that let a text say 曾任 of somebody who is back.</summary>
    private const int Absence = 180;

    /// <summary>Days by which 曾任 can be dated before the end that it speaks of: by no more than a year or a month.</summary>
    private const int Vagueness = 366;

    /// <summary>Cuts after a stated end, unless what follows only lags behind.</summary>
    /// <param name="told">Statements of one person in order, without formers.</param>
    public static IEnumerable<Run> AfterEnds(IReadOnlyList<DatedStatement> told)
    {
        var from = 0;
        for (var at = 0; at < told.Count; at++)
        {
            if (told[at].Kind != StatementKind.Ended || at + 1 == told.Count) continue;
            var later = told.Skip(at + 1).ToList();
            if (later.All(statement => statement.Kind != StatementKind.Began && (statement.Kind == StatementKind.Ended || Lags(told[at], statement)))) break;
            if (later[0].Kind == StatementKind.Ended) continue;
            yield return Run.Of(told.Skip(from).Take(at + 1 - from));
            from = at + 1;
        }
        if (from < told.Count) yield return Run.Of(told.Skip(from));
    }

    /// <summary>Cuts where a text calls somebody a former holder who holds the post again: at the longest silence before, if it is long.</summary>
    public static IEnumerable<Run> BeforeReturns(Run run, IReadOnlyList<DatedStatement> former)
    {
        var said = former.Where(statement => statement.End is null && run.First < statement.Place && statement.Place <= run.Last && IsBack(run, statement)).ToList();
        if (said.Count == 0) return [run];
        var until = said[^1].Place;
        var cut = Enumerable.Range(1, run.Told.Count - 1)
            .Where(at => run.Told[at].Place is not null && run.Told[at - 1].Place < until)
            .OrderByDescending(at => DaysBefore(run, at)).ThenBy(at => at).FirstOrDefault();
        return cut == 0 || DaysBefore(run, cut) < Absence ? [run] : [Run.Of(run.Told.Take(cut)), Run.Of(run.Told.Skip(cut))];
    }

    /// <summary>Whether the person is told to hold the post after the day; an end told soon after it is the one that the text spoke of.</summary>
    private static bool IsBack(Run run, DatedStatement said) =>
        run.Told.Exists(told => told.Place >= said.Place && (told.Kind != StatementKind.Ended || told.Place.Value.DayNumber - said.Place!.Value.DayNumber > Vagueness));

    /// <summary>Gives each former statement to the latest run that it can mean; a run of its own where there is none.</summary>
    public static void Attach(List<Run> runs, IEnumerable<DatedStatement> former)
    {
        foreach (var statement in former)
        {
            var mine = runs.Where(run => run.Person == statement.Person).ToList();
            var over = mine.LastOrDefault(run => run.First is { } first && first <= statement.Place && (statement.End is not null || run.Last < statement.Place || IsOfEnd(run, statement)));
            if (over is null && mine.Exists(run => run.First is not null && run.First <= statement.Place)) continue;
            if (over is null)
            {
                over = mine.Find(run => run.Told.Count == 0);
                if (over is null) runs.Add(over = new Run(statement.Person, statement.Name));
            }
            over.Former.Add(statement);
        }
    }

    private static bool IsOfEnd(Run run, DatedStatement statement) => run.Told[^1].Kind == StatementKind.Ended && (run.Last == statement.Place || (run.Last > statement.Place && !IsBack(run, statement)));

    private static bool Lags(DatedStatement end, DatedStatement later) =>
        later.Place is not { } day || end.Place is not { } ended || day.DayNumber - ended.DayNumber <= Stragglers;

    private static int DaysBefore(Run run, int at) => run.Told[at].Place!.Value.DayNumber - run.Told[at - 1].Place!.Value.DayNumber;
}
