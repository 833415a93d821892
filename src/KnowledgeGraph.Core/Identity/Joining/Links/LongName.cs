namespace KnowledgeGraph.Core.Identity.Joining.Links;

/// <summary>The same name, long enough that hardly two things bear it.</summary>
internal sealed class LongName : ILinkRule
{
    private const int Long = 8;

    public string Reason => "the same long name";

    public double Strength(Candidate one, Candidate other) => one.Face.Name.Length >= Long ? 0.6 : 0;
}
