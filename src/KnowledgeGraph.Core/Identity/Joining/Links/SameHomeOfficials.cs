using KnowledgeGraph.Core.Identity.Faces;

namespace KnowledgeGraph.Core.Identity.Joining.Links;

/// <summary>Both are officials in the papers of one home, within the span of a career there: 局长, then 街道党工委书记.</summary>
internal sealed class SameHomeOfficials : ILinkRule
{
    public string Reason => "officials of the same name in papers of the same home";

    public double Strength(Candidate one, Candidate other) =>
        one.SharesHome(other) && one.Face.Has(Facet.Official) && other.Face.Has(Facet.Official) ? one.HasTellingName() ? 0.55 : 0.35 : 0;
}
