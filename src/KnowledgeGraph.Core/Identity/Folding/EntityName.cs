using KnowledgeGraph.Core.Identity.Faces;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Identity.Folding;

/// <summary>Which of an entity's forms is its name.</summary>
/// <remarks>
/// A coded division's is the official one. People, posts and uncoded divisions are called as most mentions call them; all others by the longest
/// form that is no rarity, since the fullest form says most. Ties go to the form used more, then the longer, then by code point.
/// </remarks>
internal static class EntityName
{
    /// <summary>A form used less than once in so many mentions is a rarity: one misread article renames nothing.</summary>
    private const int Rarity = 20;

    private static readonly HashSet<string> ByUse = ["Person", "Position", "District"];

    public static string Of(IReadOnlyCollection<MentionGroup> groups, IReadOnlyList<Tally> names)
    {
        if (Official(groups) is { } official) return official;
        if (ByUse.Contains(groups.First().Face.Type)) return names.OrderByDescending(name => name.Count).ThenByDescending(name => name.Value.Length).ThenBy(Text, CodePointComparer.Instance).First().Value;
        var most = names.Max(name => name.Count);
        return names.Where(name => name.Count * Rarity >= most)
            .OrderByDescending(name => name.Value.Length).ThenByDescending(name => name.Count).ThenBy(Text, CodePointComparer.Instance).First().Value;
    }

    private static string? Official(IReadOnlyCollection<MentionGroup> groups) =>
        groups.Where(group => group.Face.Value(Facet.Name) is not null).OrderByDescending(group => group.Count).ThenBy(group => group.Id, CodePointComparer.Instance)
            .Select(group => group.Face.Value(Facet.Name)).FirstOrDefault();

    private static string Text(Tally name) => name.Value;
}
