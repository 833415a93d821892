namespace KnowledgeGraph.Core.Identity.Joining.Links;

/// <summary>A common key says it all: a division's code, an organisation's or document's telling name, a place's name within one home.</summary>
internal sealed class SharedKey : ILinkRule
{
    public string Reason => "the same name";

    public double Strength(Candidate one, Candidate other) => one.SharesKey(other) ? one.Face.Name == other.Face.Name ? 1 : 0.9 : 0;
}
