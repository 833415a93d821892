namespace KnowledgeGraph.Core.Tenures.Building;

/// <summary>Runs of a post that many hold at once: nobody's tells of another's.</summary>
internal static class SharedRuns
{
    public static RunsOfPost Of(IReadOnlyList<DatedStatement> told)
    {
        List<Run> runs = [];
        foreach (var person in told.Where(statement => statement.Kind != StatementKind.Nominated).GroupBy(statement => statement.Person))
        {
            var former = person.Where(statement => statement.Kind == StatementKind.Former).ToList();
            List<DatedStatement> rest = [.. person.Where(statement => statement.Kind != StatementKind.Former)];
            List<Run> mine = [.. Breaks.AfterEnds(rest).SelectMany(run => Breaks.BeforeReturns(run, former))];
            Breaks.Attach(mine, former);
            runs.AddRange(mine);
        }
        return new RunsOfPost(runs, []);
    }
}
