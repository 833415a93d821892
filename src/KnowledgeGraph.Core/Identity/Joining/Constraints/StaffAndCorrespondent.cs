using KnowledgeGraph.Core.Identity.Faces;

namespace KnowledgeGraph.Core.Identity.Joining.Constraints;

/// <summary>Over the same days one signs again and again as of the paper's staff, the other as a correspondent.</summary>
internal sealed class StaffAndCorrespondent : IConstraint
{
    public string Reason => "one signs as a reporter, the other at the same time as a correspondent";

    public bool Forbids(Candidate one, Candidate other) =>
        ((IsStaff(one) && IsCorrespondent(other)) || (IsStaff(other) && IsCorrespondent(one))) && SightsAtOnce.AreOften(one.Group, other.Group);

    private static bool IsStaff(Candidate person) => person.Face.Values(Facet.Byline).Any() && !IsCorrespondent(person);

    private static bool IsCorrespondent(Candidate person) => person.Face.Values(Facet.Byline).Contains("correspondent");
}
