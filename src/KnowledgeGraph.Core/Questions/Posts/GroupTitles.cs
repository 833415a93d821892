namespace KnowledgeGraph.Core.Questions.Posts;

/// <summary>Titles that only say that somebody belongs to those who lead: 区领导, 负责人.</summary>
internal static class GroupTitles
{
    private static readonly string[] Labels = ["领导", "负责人", "负责同志", "干部", "代表", "委员"];

    public static bool IsLabel(string title) => Labels.Any(label => title.EndsWith(label, StringComparison.Ordinal)) && !title.EndsWith("常务委员", StringComparison.Ordinal);
}
