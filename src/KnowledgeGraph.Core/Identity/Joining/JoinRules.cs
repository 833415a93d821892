using KnowledgeGraph.Core.Identity.Joining.Constraints;
using KnowledgeGraph.Core.Identity.Joining.Links;

namespace KnowledgeGraph.Core.Identity.Joining;

/// <summary>What speaks for and against two groups of a type that share a block being one thing.</summary>
internal sealed record JoinRules(IReadOnlyList<ILinkRule> Links, IReadOnlyList<IConstraint> Constraints)
{
    private static readonly JoinRules Named = new([new SameBlock()], []);

    private static readonly Dictionary<string, JoinRules> Rules = new()
    {
        ["Organization"] = new([new SameBlock()], [new OtherDivision()]),
        ["Person"] = new(
            [new SamePost(), new SameBody(), new SamePaperBylines(), new SameHomePlain(), new SameIssuePlain(), new SameHomeOfficials(), new SameCityOfficials(), new SameCityLeaders()],
            [new ToldApart(), new ReporterAndOfficial(), new SolePosts("sole-posts.txt"), new SolePosts("unit-heads.txt"), new PostsSeenApart(), new StaffAndCorrespondent()]),
        ["Project"] = new([new SameHomeProject(), new SameBuilderOrPlace(), new LongName()], []),
        ["Event"] = new([new SameEventName(), new SameParticipants()], [new ToldApart()]),
    };

    public static JoinRules Of(string type) => Rules.GetValueOrDefault(type, Named);
}
