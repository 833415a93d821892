using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Identity.Folding;

/// <summary>Makes a fact of its claim groups: a pure function of the set, whatever the order.</summary>
/// <remarks>
/// Confidence is that of the best claim; each further article that states the fact halves the doubt that is left, at most
/// <see cref="Witnesses"/> times, since one rule can misread many articles alike. An edge without direction runs as its earliest claim has it.
/// </remarks>
internal static class FactFolding
{
    private const int Witnesses = 2;

    /// <param name="groups">All claim groups of the fact.</param>
    /// <param name="entityOf">The entity of a mention group; an article's id is its own.</param>
    /// <param name="ontology">Says how attributes fold.</param>
    public static Fact Fold(IReadOnlyCollection<ClaimGroup> groups, Func<string, string> entityOf, GraphOntology ontology)
    {
        var earliest = groups.MinBy(group => group.Earliest)!;
        var best = groups.Select(group => group.Best).Order(BestClaim.BestFirst).First();
        var articles = groups.Sum(group => group.Articles);
        var doubt = (1 - best.Confidence) / (1 << Math.Min(articles - 1, Witnesses));
        return new Fact
        {
            Id = IdOf(earliest.Earliest.Id),
            Type = earliest.Face.Type,
            Subject = entityOf(earliest.Face.Subject),
            Object = entityOf(earliest.Face.Object),
            Attributes = AttributesOf(groups, ontology.Edge(earliest.Face.Type)),
            Seen = Ranges.Cover(groups.Select(group => group.Days)),
            Articles = articles,
            Confidence = Math.Round(1 - doubt, 3),
            Best = best,
        };
    }

    public static string IdOf(string earliestClaim) => "f" + ContentHash.Of("fact", earliestClaim);

    private static AttributeSet AttributesOf(IReadOnlyCollection<ClaimGroup> groups, EdgeType edge) =>
        AttributeSet.Of(edge.Attributes.Where(attribute => !attribute.Dates).Select(attribute => (attribute.Name, Value(attribute, groups))));

    private static string? Value(AttributeType attribute, IReadOnlyCollection<ClaimGroup> groups)
    {
        var stated = groups.Where(group => group.Face.Attributes[attribute.Name] is not null).ToLookup(group => group.Face.Attributes[attribute.Name]!);
        if (stated.Count == 0) return null;
        if (attribute.Kind == AttributeKind.Flag) return stated.Sum(value => value.Count()) == groups.Count ? "true" : null;
        if (attribute.Strongest) return attribute.Values.FirstOrDefault(stated.Contains) ?? stated.Select(value => value.Key).Min(CodePointComparer.Instance);
        return stated.OrderByDescending(value => value.Max(group => group.Days?.Last ?? DateOnly.MinValue))
            .ThenByDescending(value => value.Sum(group => group.Count))
            .ThenBy(value => value.Key, CodePointComparer.Instance)
            .First().Key;
    }
}
