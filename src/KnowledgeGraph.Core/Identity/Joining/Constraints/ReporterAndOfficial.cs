using KnowledgeGraph.Core.Identity.Faces;

namespace KnowledgeGraph.Core.Identity.Joining.Constraints;

/// <summary>Whoever reports or photographs for a paper is no official. Correspondents are not of the paper's staff and can be.</summary>
internal sealed class ReporterAndOfficial : IConstraint
{
    public string Reason => "one is a reporter, the other an official";

    public bool Forbids(Candidate one, Candidate other) => (IsStaff(one) && other.Face.Has(Facet.Official)) || (IsStaff(other) && one.Face.Has(Facet.Official));

    private static bool IsStaff(Candidate person) => person.Face.Values(Facet.Byline).Any(role => role is "reporter" or "photographer");
}
