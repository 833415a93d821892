using KnowledgeGraph.Core.Identity.Faces;

namespace KnowledgeGraph.Core.Identity.Joining.Links;

/// <summary>The same name, and the same builder or the same place.</summary>
internal sealed class SameBuilderOrPlace : ILinkRule
{
    public string Reason => "the same name with the same builder or place";

    public double Strength(Candidate one, Candidate other) =>
        one.Shared(Facet.Builder, other).Any() || one.Shared(Facet.At, other).Any() ? 0.9 : 0;
}
