using KnowledgeGraph.Core.Questions.Posts;

namespace KnowledgeGraph.Core.Questions.People;

/// <summary>Which posts are of a government and its departments, not of the party, the people's congress, the CPPCC or a court.</summary>
internal static class GovernmentPosts
{
    private static readonly string[] Heads = ["省长", "市长", "区长", "县长", "旗长", "州长", "镇长", "乡长", "主席"];
    private static readonly string[] Others = ["委书记", "委常委", "人大", "政协", "纪委", "监委", "法院", "检察院", "组织部", "宣传部", "统战部", "政法委", "人武部", "党组", "党工委", "党委"];
    private static readonly string[] Departments = ["政府", "局", "委", "委员会", "办公室", "办", "厅", "街道", "街道办事处"];

    public static bool Is(PostOf post)
    {
        var whole = post.Body?.Name + post.Title;
        if (Others.Any(word => whole.Contains(word, StringComparison.Ordinal))) return false;
        return post.Body?.Type == "District"
            ? Heads.Any(head => post.Title.EndsWith(head, StringComparison.Ordinal)) || post.Title.Contains("政府", StringComparison.Ordinal) || post.Title.Contains("办事处", StringComparison.Ordinal)
            : Departments.Any(ending => post.Body?.Name.EndsWith(ending, StringComparison.Ordinal) == true);
    }
}
