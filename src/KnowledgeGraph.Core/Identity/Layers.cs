using KnowledgeGraph.Core.Identity.Faces;

namespace KnowledgeGraph.Core.Identity;

/// <summary>The order in which types are identified: each reads only what stands below it.</summary>
/// <remarks>Divisions, organisations, posts, people, then what has no one above it; types that users add come last and are their names.</remarks>
internal static class Layers
{
    private static readonly IReadOnlyList<IFaceRule> Rules =
    [
        new DistrictFace(),
        new OrganizationFace(),
        new PositionFace(),
        new PersonFace(),
        new NamedFace("Place"),
        new ProjectFace(),
        new DocumentFace(),
        new EventFace(),
    ];

    private static readonly Dictionary<string, int> Ranks = Rules.Select((rule, rank) => (rule.Type, rank)).ToDictionary(pair => pair.Type, pair => pair.rank);

    public static int Rank(string type) => Ranks.GetValueOrDefault(type, Rules.Count);

    public static IFaceRule FaceRule(string type) => Ranks.TryGetValue(type, out var rank) ? Rules[rank] : new NamedFace(type);
}
