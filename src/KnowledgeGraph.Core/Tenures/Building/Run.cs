namespace KnowledgeGraph.Core.Tenures.Building;

/// <summary>Statements that show one person in the post without a break, and those that say that it is over.</summary>
internal sealed class Run(string person, string name)
{
    public string Person { get; } = person;

    public string Name { get; } = name;

    /// <summary>What shows the person in the post, or beginning or giving it up; in order of day, undated ones last.</summary>
    public List<DatedStatement> Told { get; } = [];

    /// <summary>What calls the person a former holder; in order of day.</summary>
    public List<DatedStatement> Former { get; } = [];

    public DateOnly? First => Told.Count > 0 ? Told[0].Place : null;

    public DateOnly? Last => Told.LastOrDefault(statement => statement.Place is not null)?.Place;

    /// <summary>Whether a sentence states that it ended.</summary>
    public bool IsClosed => Told.Exists(statement => statement.Kind == StatementKind.Ended);

    /// <summary>One article, and no sentence that tells of a change: it could be a misprint.</summary>
    public bool IsLone => Told.Sum(statement => statement.Articles) + Former.Count <= 1 && !Told.Exists(statement => statement.IsFirm);

    public static Run Of(IEnumerable<DatedStatement> told)
    {
        var statements = told.ToList();
        var run = new Run(statements[0].Person, statements[0].Name);
        run.Told.AddRange(statements);
        return run;
    }
}

/// <summary>The runs of a post, and the lone names that were left out.</summary>
internal sealed record RunsOfPost(IReadOnlyList<Run> All, IReadOnlyList<Conflict> Conflicts);
