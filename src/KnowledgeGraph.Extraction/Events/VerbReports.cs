using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Reports by a verb alone; how it takes its subject and object is read by one reader for each build.</summary>
internal sealed class VerbReports(TriggerScanner scanner, TriggerGrammar grammar, IReadOnlyDictionary<VerbBuild, IVerbReader> readers)
{
    public IEnumerable<Report> Find(Clause clause)
    {
        foreach (var trigger in scanner.Find(clause))
        {
            if (trigger.Verb is { } verb && grammar.Reports(clause, trigger.Span) && readers[verb.Build].Read(clause, trigger.Span, verb) is { } report) yield return report;
        }
    }
}

/// <summary>Reads the report that a verb of one build makes with the words around it.</summary>
internal interface IVerbReader
{
    /// <summary>The report, or null where the words around the verb make none.</summary>
    Report? Read(Clause clause, TextSpan verb, EventVerb entry);
}
