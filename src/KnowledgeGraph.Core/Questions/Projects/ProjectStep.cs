using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Questions.Projects;

/// <summary>One thing that the papers tell of a project's way.</summary>
/// <param name="Told">The day for which it is told.</param>
/// <param name="Status">How the project stands by it; null where it only got a name.</param>
/// <param name="Date">The stated day of the step.</param>
/// <param name="Deadline">By when it is to be done.</param>
/// <param name="Word">The word that tells it: 开工, 通车, 定名为.</param>
/// <param name="Name">The name that it got.</param>
/// <param name="Evidence">The sentence.</param>
public sealed record ProjectStep(DateOnly? Told, string? Status, PartialDate? Date, PartialDate? Deadline, string? Word, string? Name, Evidence Evidence)
{
    /// <summary>The stated day, else the one for which it is told.</summary>
    public PartialDate? Day => Date ?? (Told is { } told ? PartialDate.Of(told) : null);

    public bool IsPlan => Status == "planned";
}
