using KnowledgeGraph.Evaluation.References;

namespace KnowledgeGraph.Evaluation.Scoring;

/// <summary>A fact whose ends are positions in a list of entities.</summary>
/// <param name="Source">The fact as annotated.</param>
/// <param name="Subject">Null where the article has no such entity.</param>
/// <param name="Object">Null likewise; <see cref="Article"/> for WROTE.</param>
/// <param name="Objects">Further objects that are right too.</param>
/// <param name="Optional">Right either way.</param>
internal sealed record ScoredFact(AnnotatedFact Source, int? Subject, int? Object, IReadOnlyList<int> Objects, bool Optional)
{
    /// <summary>Stands for the article that someone wrote; no entity has this position.</summary>
    public const int Article = -1;

    public string Type => Source.Type;

    public bool AcceptsObject(int? position) => position == Object || (IsEntity(Object) && position is { } at && Objects.Contains(at));

    public static bool IsEntity(int? position) => position >= 0;
}
