namespace KnowledgeGraph.Core.Identity.Names;

/// <summary>Titles that begin with the word of their body's level: 镇 in 镇党委书记 of 竹坞镇. Texts print it where they do not print the body, and leave it out where they do.</summary>
internal static class LevelledTitle
{
    /// <summary>Organs that a body of any level has. 区委 and 区长 are no such titles: without its level nothing is left of them.</summary>
    private static readonly string[] Organs = ["党委", "党工委", "党总支", "党支部", "党组织", "党组", "人大", "政协", "政府", "人民政府", "纪委", "监委", "武装部", "人武部", "团委", "妇联", "工会", "总工会", "村委会", "居委会"];

    /// <summary>The title without that word.</summary>
    /// <param name="title">A title: 镇党委书记, 党委书记.</param>
    /// <param name="body">The name of the body that it belongs to.</param>
    public static string Without(string title, string body) =>
        body.Length > 1 && title.Length > 2 && title[0] == body[^1] && Organs.Any(organ => title.AsSpan(1).StartsWith(organ)) ? title[1..] : title;
}
