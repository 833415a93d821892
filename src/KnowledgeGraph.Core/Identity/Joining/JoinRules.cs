using KnowledgeGraph.Core.Identity.Joining.Constraints;
using KnowledgeGraph.Core.Identity.Joining.Links;

namespace KnowledgeGraph.Core.Identity.Joining;

/// <summary>What speaks for and against two groups of a type being one thing.</summary>
internal sealed record JoinRules(IReadOnlyList<ILinkRule> Links, IReadOnlyList<IConstraint> Constraints)
{
    private static readonly JoinRules Named = new([new SharedKey()], []);

    private static readonly Dictionary<string, JoinRules> Rules = new()
    {
        ["Organization"] = new([new SharedKey()], [new OtherDivision()]),
        ["Position"] = new([new SameTitleAndBody()], []),
        ["Person"] = new(
            [new SamePost(), new SameBody(), new SamePaperBylines(), new SameHomePlain(), new SameHomeOfficials(), new SameCityOfficials()],
            [new ToldApart(), new ReporterAndOfficial(), new SolePosts()]),
        ["Project"] = new([new SharedKeyAndHome(), new SharedKeyAndWorld(), new LongSharedKey()], []),
        ["Event"] = new([new SameEventName(), new SameParticipants()], [new ToldApart()]),
    };

    public static JoinRules Of(string type) => Rules.GetValueOrDefault(type, Named);
}
