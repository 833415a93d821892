using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.GraphQL.Subscriptions;

/// <summary>Narrows what a commit did to the types and entities that somebody follows.</summary>
/// <remarks>An entity that is renamed, or merged into another, is followed under its new id. One filter for one subscription.</remarks>
internal sealed class ChangeFilter(IReadOnlyCollection<string> types, IReadOnlyCollection<string> about)
{
    private readonly HashSet<string> _types = [.. types];
    private readonly HashSet<string> _about = [.. about];

    /// <summary>The entry with what is followed alone; null where nothing of it is.</summary>
    public LogEntry? Narrow(LogEntry entry)
    {
        if (_types.Count == 0 && _about.Count == 0) return entry;
        var diff = new GraphDiff([.. entry.Diff.Entities.Where(Fits)], [.. entry.Diff.Facts.Where(Fits)]);
        return diff.IsEmpty ? null : entry with { Diff = diff };
    }

    private bool Fits(EntityChange change)
    {
        if (_about.Count > 0 && !IsAbout(change.Before?.Id, change.After?.Id)) return false;
        if (_about.Count > 0 && (change.After?.Id ?? change.MergedInto) is { } next) _about.Add(next);
        return IsOf(change.Before?.Type ?? change.After?.Type);
    }

    private bool Fits(FactChange change) =>
        IsOf(change.Before?.Type ?? change.After?.Type)
        && (_about.Count == 0 || IsAbout(change.Before?.Subject, change.Before?.Object) || IsAbout(change.After?.Subject, change.After?.Object));

    private bool IsOf(string? type) => _types.Count == 0 || _types.Contains(type!);

    private bool IsAbout(string? one, string? other) => (one is not null && _about.Contains(one)) || (other is not null && _about.Contains(other));
}
