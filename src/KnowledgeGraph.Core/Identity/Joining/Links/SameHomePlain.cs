using KnowledgeGraph.Core.Identity.Faces;

namespace KnowledgeGraph.Core.Identity.Joining.Links;

/// <summary>One of them is a bare name in the papers of the same home. Names of two characters have too many bearers for that.</summary>
internal sealed class SameHomePlain : ILinkRule
{
    public string Reason => "the same name in papers of the same home";

    public double Strength(Candidate one, Candidate other)
    {
        if (!one.SharesHome(other) || !(IsPlain(one) || IsPlain(other))) return 0;
        return one.HasTellingName() ? 0.6 : 0.4;
    }

    /// <summary>Nothing is said of the person but the name. Who signs articles is no bare name, and no match for one.</summary>
    private static bool IsPlain(Candidate person) => person.Posts.Count == 0 && person.Face.Value(Facet.Byline) is null && !person.Face.Has(Facet.Official);
}
