using KnowledgeGraph.Core.Identity.Faces;

namespace KnowledgeGraph.Core.Identity.Joining.Constraints;

/// <summary>Organs of two divisions that bear one name: 朝阳区教委 of Beijing and of Changchun.</summary>
internal sealed class OtherDivision : IConstraint
{
    public string Reason => "organs of two divisions of one name";

    public bool Forbids(Candidate one, Candidate other) =>
        one.Face.Value(Facet.Division) is { } mine && other.Face.Value(Facet.Division) is { } theirs && mine != theirs;
}
