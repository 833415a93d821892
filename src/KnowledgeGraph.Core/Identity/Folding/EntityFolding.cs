using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity.Faces;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Identity.Folding;

/// <summary>Makes an entity of its groups: a pure function of the set, whatever the order.</summary>
/// <remarks>
/// The id is that of the earliest mention, a coded division's its code. An attribute is the value most often stated (ties by code point);
/// a flag is set if any mention states it.
/// </remarks>
internal static class EntityFolding
{
    public static Entity Fold(IReadOnlyCollection<MentionGroup> groups, GraphOntology ontology)
    {
        var face = groups.First().Face;
        var names = Tallies.Sum(groups.SelectMany(group => group.Names));
        var name = EntityName.Of(groups, names);
        return new Entity
        {
            Id = IdOf(groups),
            Type = face.Type,
            Name = name,
            Aliases = [.. names.Select(tally => tally.Value).Where(form => form != name)],
            Attributes = AttributesOf(face.Type, groups, ontology),
            Seen = Ranges.Cover(groups.Select(group => group.Days)),
            Articles = groups.Sum(group => group.Count),
        };
    }

    public static string IdOf(IReadOnlyCollection<MentionGroup> groups) =>
        DistrictFace.CodeOf(groups.First().Face) ?? groups.Min(group => group.Earliest).Id;

    private static AttributeSet AttributesOf(string type, IEnumerable<MentionGroup> groups, GraphOntology ontology)
    {
        var flags = ontology.HasEntity(type) ? ontology.Entity(type).Attributes.Where(a => a.Kind == AttributeKind.Flag).Select(a => a.Name).ToHashSet() : [];
        var stated = Tallies.Sum(groups.SelectMany(group => group.Attributes)).Select(tally => (Pair: Split(tally.Value), tally.Count));
        return AttributeSet.Of(stated.GroupBy(entry => entry.Pair.Name).Select(values => (values.Key, flags.Contains(values.Key)
            ? values.Any(value => value.Pair.Value == "true") ? "true" : null
            : values.OrderByDescending(value => value.Count).ThenBy(value => value.Pair.Value, CodePointComparer.Instance).First().Pair.Value))!);
    }

    private static (string Name, string Value) Split(string pair)
    {
        var at = pair.IndexOf('=', StringComparison.Ordinal);
        return (pair[..at], pair[(at + 1)..]);
    }
}
