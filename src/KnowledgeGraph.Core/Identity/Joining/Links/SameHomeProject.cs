namespace KnowledgeGraph.Core.Identity.Joining.Links;

/// <summary>The same name in the papers of one home.</summary>
internal sealed class SameHomeProject : ILinkRule
{
    public string Reason => "the same name in papers of the same home";

    public double Strength(Candidate one, Candidate other) => one.SharesHome(other) ? 0.95 : 0;
}
