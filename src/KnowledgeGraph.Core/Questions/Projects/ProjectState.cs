using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Questions.Projects;

/// <summary>How a project stands, on a day or by all that is told.</summary>
public sealed record ProjectState
{
    public required Entity Project { get; init; }

    /// <summary>The name under which it was announced.</summary>
    public required string Name { get; init; }

    /// <summary>The name that it bears now.</summary>
    public required string NameNow { get; init; }

    /// <summary>planned, started, underway, halted or completed; null where nothing is told up to that day.</summary>
    public string? Status { get; init; }

    /// <summary>The day asked for; without one the day of the last step.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Who builds it, by the name of the first article that says so.</summary>
    public string? Undertaker { get; init; }

    /// <summary>The same builder by the name that it bears now.</summary>
    public string? UndertakerNow { get; init; }

    /// <summary>The days by which it was to be done, as they were announced, each change once.</summary>
    public required IReadOnlyList<PartialDate> Deadlines { get; init; }

    /// <summary>When it was done.</summary>
    public PartialDate? Completed { get; init; }

    /// <summary>What became of the first deadline: kept, late, overdue (the papers have gone on since, and nothing tells that it is done), open.</summary>
    public string? Promise { get; init; }

    /// <summary>The last issue that mentions it.</summary>
    public DateOnly? LastMention { get; init; }

    public required IReadOnlyList<Evidence> Evidence { get; init; }
}
