using KnowledgeGraph.Core.Identity.Faces;

namespace KnowledgeGraph.Core.Identity.Joining.Links;

/// <summary>Both sign articles in the papers of one home.</summary>
internal sealed class SamePaperBylines : ILinkRule
{
    public string Reason => "both sign articles of the same paper";

    public double Strength(Candidate one, Candidate other) =>
        one.SharesHome(other) && one.Face.Value(Facet.Byline) is not null && other.Face.Value(Facet.Byline) is not null ? 0.9 : 0;
}
