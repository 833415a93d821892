using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;

namespace KnowledgeGraph.Cli.Formats;

/// <summary>A difference to the graph in words: in short by type, and change by change.</summary>
internal static class DiffText
{
    /// <summary>+3 ~1 Person, -1 Event; +5 HOLDS. Types in the ontology's order; nothing for an empty difference.</summary>
    public static string Short(params IReadOnlyCollection<GraphDiff> diffs)
    {
        var entities = Counts(diffs.SelectMany(diff => diff.Entities).Select(change => ((change.After ?? change.Before)!.Type, change.Kind)), GraphOntology.Default.Entities.Select(type => type.Name));
        var facts = Counts(diffs.SelectMany(diff => diff.Facts).Select(change => ((change.After ?? change.Before)!.Type, change.Kind)), GraphOntology.Default.Edges.Select(type => type.Name));
        return string.Join("; ", new[] { entities, facts }.Where(text => text.Length > 0));
    }

    /// <summary>A line for each change: what came (+), went (-), changed (~) or got another address (→).</summary>
    public static IEnumerable<string> Lines(GraphDiff diff)
    {
        foreach (var change in diff.Entities)
        {
            var entity = (change.After ?? change.Before)!;
            var became = change.Kind == ChangeKind.Renamed ? $", was {change.Before!.Id}" : change.MergedInto is { } heir ? $", now part of {heir}" : "";
            yield return $"{Sign(change.Kind)} {entity.Type} {entity.Name} ({entity.Id}{became})";
        }
        foreach (var change in diff.Facts)
        {
            var fact = (change.After ?? change.Before)!;
            yield return $"{Sign(change.Kind)} {fact.Subject} {fact.Type} {fact.Object} ({fact.Id}) “{fact.Best.Quote}”";
        }
    }

    private static string Counts(IEnumerable<(string Type, ChangeKind Kind)> changes, IEnumerable<string> order)
    {
        var types = order.Select((type, at) => (type, at)).ToDictionary(pair => pair.type, pair => pair.at);
        return string.Join(", ", changes.GroupBy(change => change.Type).OrderBy(type => types.GetValueOrDefault(type.Key, int.MaxValue)).ThenBy(type => type.Key, StringComparer.Ordinal)
            .Select(type => $"{string.Join(' ', type.CountBy(change => change.Kind).OrderBy(count => count.Key).Select(count => Sign(count.Key) + count.Value))} {type.Key}"));
    }

    private static string Sign(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "+",
        ChangeKind.Removed => "-",
        ChangeKind.Renamed => "→",
        _ => "~",
    };
}
