using System.Diagnostics.Metrics;

namespace KnowledgeGraph.Ingestion.Writing;

/// <summary>What ingestion measures of itself, under the names that docs/operations.md lists. A host exports them by <see cref="Name"/>.</summary>
public static class IngestionInstruments
{
    /// <summary>The name of the meter.</summary>
    public const string Name = "KnowledgeGraph.Ingestion";

    private static readonly Meter Meter = new(Name);
    private static readonly Counter<int> Pages = Meter.CreateCounter<int>("kg.ingest.pages", "{page}", "Pages that were dealt with.");
    private static readonly Counter<int> Articles = Meter.CreateCounter<int>("kg.ingest.articles", "{article}", "Articles that are new or changed.");

    /// <summary>The names of all instruments.</summary>
    public static IReadOnlyList<string> All { get; } = [Pages.Name, Articles.Name];

    internal static PageOutcome Count(PageOutcome outcome)
    {
        Pages.Add(1, new KeyValuePair<string, object?>("outcome", outcome.Failed ? "failed" : outcome.Ingested > 0 ? "ingested" : "unchanged"));
        Articles.Add(outcome.Ingested);
        return outcome;
    }
}
