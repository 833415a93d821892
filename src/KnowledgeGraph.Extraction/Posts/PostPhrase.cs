using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>A title with the body it belongs to, as one phrase of the text: 沧浦区水务局+局长.</summary>
/// <param name="Title">The title.</param>
/// <param name="Body">What it belongs to; null where nothing says so.</param>
/// <param name="Span">From the body, where it is printed before the title, to the title's end.</param>
/// <param name="Name">The title as the post is named: with the leading body for a division's posts, bare for others.</param>
/// <param name="Explicit">Whether the body stands before the title, and was not carried over or inferred.</param>
internal sealed record PostPhrase(Title Title, Thing? Body, TextSpan Span, string Name, bool Explicit)
{
    /// <summary>Whether the post makes its holder an official: also one of an institution that leads a division (区法院院长).</summary>
    public bool IsOfficial => Title.Kind != TitleKind.Occupation && (Body is null or { Type: "District" } ? Title.LeadingBody is not null || Title.Kind is not (TitleKind.Enterprise or TitleKind.Institution) : IsOrgan(Body.Name));

    private static bool IsOrgan(string name) =>
        name.EndsWith("公司", StringComparison.Ordinal) || name.EndsWith("集团", StringComparison.Ordinal)
            ? false
            : "局委办厅部署".Contains(name[^1]) || OrganEndings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));

    private static readonly string[] OrganEndings =
        ["委员会", "法院", "检察院", "法庭", "庭", "派出所", "司法所", "税务所", "支队", "大队", "总队", "中队", "消防站", "救援站", "指挥部", "办公室", "领导小组", "军分区", "部队", "党校", "工会", "妇联", "团委", "团区委", "残联", "文联", "科协", "工商联", "侨联", "管委会", "中心"];
}
