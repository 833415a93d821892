using KnowledgeGraph.Core.Identity.Faces;

namespace KnowledgeGraph.Core.Identity.Joining.Links;

/// <summary>Both have posts of divisions of one city: careers lead from 副区长 here to 县长 there, or to the city.</summary>
internal sealed class SameCityOfficials : ILinkRule
{
    /// <summary>Digits of a city's code.</summary>
    private const int City = 4;

    public string Reason => "officials of divisions of the same city";

    public double Strength(Candidate one, Candidate other) => one.HasTellingName() && Cities(one).Intersect(Cities(other)).Any() ? 0.5 : 0;

    private static IEnumerable<string> Cities(Candidate person) =>
        person.Face.Has(Facet.Official) ? person.Posts.Where(post => post.Division?.Length >= City).Select(post => post.Division![..City]) : [];
}
