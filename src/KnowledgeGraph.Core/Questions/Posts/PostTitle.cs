namespace KnowledgeGraph.Core.Questions.Posts;

/// <summary>Titles as people ask for them: 镇党委书记 of 竹坞镇 is 党委书记, 代区长 is 区长 held as acting, 沧浦区委书记 is 区委书记.</summary>
internal static class PostTitle
{
    private const string Levels = "省市区县旗镇乡村";

    private static readonly string[] Organs = ["党委", "党工委", "党支部", "党总支"];

    private static readonly string[] Acting = ["代理", "代"];

    public static bool Same(string asked, string title, string? body)
    {
        var (one, other) = (Core(asked, body), Core(title, body));
        return one == other || Bare(one) == Bare(other);
    }

    /// <summary>The title as people call it beside its body: 党委书记 of 竹坞镇, where a text prints 镇党委书记.</summary>
    public static string Shown(string title, string? body) => body is { Length: > 0 } && title.Length > 2 && title[0] == body[^1] ? Bare(title) : title;

    /// <summary>The title without the words for standing in and without the body in front.</summary>
    private static string Core(string title, string? body)
    {
        var word = Acting.FirstOrDefault(word => title.Length > word.Length + 1 && title.StartsWith(word, StringComparison.Ordinal));
        var core = word is null ? title : title[word.Length..];
        if (body is null || core.Length <= body.Length || !core.StartsWith(body[..^1], StringComparison.Ordinal)) return core;
        return core.StartsWith(body, StringComparison.Ordinal) && Organs.Any(organ => core[body.Length..].StartsWith(organ, StringComparison.Ordinal)) ? core[body.Length..] : core[(body.Length - 1)..];
    }

    private static string Bare(string title) =>
        title.Length > 2 && Levels.Contains(title[0]) && Organs.Any(organ => title.AsSpan(1).StartsWith(organ)) ? title[1..] : title;
}
