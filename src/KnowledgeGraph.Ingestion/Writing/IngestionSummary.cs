using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Ingestion.Writing;

/// <summary>Sums over the outcomes of a run.</summary>
public sealed class IngestionSummary
{
    /// <summary>Pages that brought or changed something.</summary>
    public int Ingested { get; private set; }

    public int Unchanged { get; private set; }

    public int Failed { get; private set; }

    /// <summary>Articles that are new or changed.</summary>
    public int Articles { get; private set; }

    public int EntitiesAdded { get; private set; }

    public int FactsAdded { get; private set; }

    public int Pages => Ingested + Unchanged + Failed;

    /// <summary>The sums as a line for people.</summary>
    public string Line => $"{Pages} pages: {Ingested} ingested, {Unchanged} unchanged, {Failed} failed; {Articles} articles, {EntitiesAdded:+0;-0;0} entities, {FactsAdded:+0;-0;0} facts";

    public void Add(PageOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        if (outcome.Failed) Failed++;
        else if (outcome.Ingested > 0) Ingested++;
        else Unchanged++;
        Articles += outcome.Ingested;
        foreach (var update in outcome.Updates)
        {
            EntitiesAdded += Added(update.Diff.Entities.Select(change => change.Kind));
            FactsAdded += Added(update.Diff.Facts.Select(change => change.Kind));
        }
    }

    /// <summary>What came, less what went.</summary>
    private static int Added(IEnumerable<ChangeKind> kinds) => kinds.Sum(kind => kind switch { ChangeKind.Added => 1, ChangeKind.Removed => -1, _ => 0 });
}
