using KnowledgeGraph.Core.Identity.Faces;
using KnowledgeGraph.Core.Identity.Names;

namespace KnowledgeGraph.Core.Identity.Joining.Links;

/// <summary>One kind of event on one day with at least two participants in common, and a like name or a place in common.</summary>
/// <remarks>Papers of two divisions tell one meeting in their own words. A whole county is no place that tells events of a day apart.</remarks>
internal sealed class SameParticipants : ILinkRule
{
    private const int Enough = 2;
    private const int Many = 6;
    private const double Alike = 0.5;

    public string Reason => "the same participants on the same day";

    public double Strength(Candidate one, Candidate other)
    {
        if (one.Face.Value(Facet.Day) is not { } day || other.Face.Value(Facet.Day) != day) return 0;
        if (one.Face.Value(Facet.Kind) != other.Face.Value(Facet.Kind)) return 0;
        var shared = one.Shared(Facet.With, other).Count();
        if (shared < Enough) return 0;
        if (!EventWords.IsTelling(one.Face.Name) && !EventWords.IsTelling(other.Face.Name) && EventWords.InTwoPlaces(one, other)) return 0;
        var alike = NameLikeness.Of(EventWords.TopicOf(one.Face.Name), EventWords.TopicOf(other.Face.Name));
        if (alike < Alike && !one.Shared(Facet.At, other).Any(EventWords.IsSmall)) return 0;
        return 0.5 + (0.04 * Math.Min(shared, Many)) + (0.1 * alike);
    }
}
