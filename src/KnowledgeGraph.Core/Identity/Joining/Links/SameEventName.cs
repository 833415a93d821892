using KnowledgeGraph.Core.Identity.Faces;

namespace KnowledgeGraph.Core.Identity.Joining.Links;

/// <summary>One name on one day, told by the papers of one home or with a participant or place in common.</summary>
/// <remarks>A name that says only what kind of event it is (调研, 座谈会) tells nothing: many bear it on one day. Then somebody must have taken part in both, and not in two places.</remarks>
internal sealed class SameEventName : ILinkRule
{
    public string Reason => "the same name on the same day";

    public double Strength(Candidate one, Candidate other)
    {
        if (one.Face.Name != other.Face.Name) return 0;
        var alike = EventWords.IsTelling(one.Face.Name)
            ? one.SharesHome(other) || one.Shared(Facet.With, other).Any() || one.Shared(Facet.At, other).Any()
            : one.Shared(Facet.With, other).Any(EventWords.IsSmall) && !EventWords.InTwoPlaces(one, other);
        return alike ? 0.95 : 0;
    }
}
