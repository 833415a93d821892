using KnowledgeGraph.Core.Identity.Faces;

namespace KnowledgeGraph.Core.Identity.Joining;

/// <summary>What several rules ask of two candidates.</summary>
internal static class CandidateFacts
{
    /// <summary>Personal names of so many characters have few bearers in one city.</summary>
    private const int TellingName = 3;

    public static bool SharesHome(this Candidate one, Candidate other) => one.Face.Value(Facet.Home) is { } home && other.Face.Value(Facet.Home) == home;

    /// <summary>The values that both contexts have under a name.</summary>
    public static IEnumerable<string> Shared(this Candidate one, string facet, Candidate other) => one.Face.Values(facet).Intersect(other.Face.Values(facet));

    public static bool HasTellingName(this Candidate person) => person.Face.Name.Length >= TellingName;
}
