namespace KnowledgeGraph.Core.Identity.Joining.Links;

/// <summary>One title in one body is one post; without bodies, one title in the papers of one home.</summary>
internal sealed class SameTitleAndBody : ILinkRule
{
    public string Reason => "the same title in the same body";

    public double Strength(Candidate one, Candidate other) =>
        one.Face.Name == other.Face.Name && one.Body == other.Body && (one.Body is not null || one.SharesKey(other)) ? 1 : 0;
}
