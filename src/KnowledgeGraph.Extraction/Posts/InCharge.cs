using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Deputies in charge of a post that has no holder: 副局长（主持工作）, 由副书记主持全面工作, 区委日常工作由副书记主持. Their statement says acting.</summary>
internal static partial class InCharge
{
    private const int Reach = 30;

    /// <param name="statement">A statement of a deputy's post.</param>
    /// <param name="body">The article's body.</param>
    public static PostStatement Mark(PostStatement statement, string body)
    {
        if (statement.State != "held" || !statement.Title.Contains('副')) return statement;
        var after = body.AsSpan(statement.TitleSpan.End, Math.Min(Reach, Math.Max(0, statement.Span.End - statement.TitleSpan.End)));
        var before = body.AsSpan(statement.Span.Start, statement.TitleSpan.Start - statement.Span.Start);
        return Bracket().IsMatch(after) || (Sentence().IsMatch(after) && Given().IsMatch(before)) || (Chaired().IsMatch(after) && WorkGiven().IsMatch(before)) ? statement with { State = "acting" } : statement;
    }

    /// <summary>The mark right behind the title.</summary>
    [GeneratedRegex("^[（(]\\s*(?:负责)?主持[^）)]{0,8}工作\\s*[）)]")]
    private static partial Regex Bracket();

    /// <summary>The name, perhaps further titles, then the words.</summary>
    [GeneratedRegex("^[^，。；]{0,16}?(?:临时|暂时|暂)?(?:负责)?主持[^，。；]{0,8}工作")]
    private static partial Regex Sentence();

    /// <summary>The name, perhaps further titles, then the verb that ends the clause.</summary>
    [GeneratedRegex("^[^，。；]{0,16}?(?:临时|暂时|暂)?(?:负责)?主持(?:[，。；]|$)")]
    private static partial Regex Chaired();

    /// <summary>区委日常工作由 before the posts.</summary>
    [GeneratedRegex("工作(?:暂|暂时|临时)?由[^，。；]{0,16}$")]
    private static partial Regex WorkGiven();

    /// <summary>由 before the posts: 由区委副书记、区长X主持.</summary>
    [GeneratedRegex("由[^，。；]{0,16}$")]
    private static partial Regex Given();
}
