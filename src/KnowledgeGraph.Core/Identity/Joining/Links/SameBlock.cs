namespace KnowledgeGraph.Core.Identity.Joining.Links;

/// <summary>To share a block says it all: a division's code, an organisation's or document's telling name, a post's title and body, a place's name within one home.</summary>
internal sealed class SameBlock : ILinkRule
{
    public string Reason => "the same name";

    public double Strength(Candidate one, Candidate other) => one.Face.Name == other.Face.Name ? 1 : 0.9;
}
