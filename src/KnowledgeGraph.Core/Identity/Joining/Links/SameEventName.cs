using KnowledgeGraph.Core.Identity.Faces;

namespace KnowledgeGraph.Core.Identity.Joining.Links;

/// <summary>One name on one day, told by the papers of one home or with a participant or place in common.</summary>
internal sealed class SameEventName : ILinkRule
{
    public string Reason => "the same name on the same day";

    public double Strength(Candidate one, Candidate other) =>
        one.Face.Name == other.Face.Name && (one.SharesHome(other) || one.Shared(Facet.With, other).Any() || one.Shared(Facet.At, other).Any())
            ? 0.95
            : 0;
}
