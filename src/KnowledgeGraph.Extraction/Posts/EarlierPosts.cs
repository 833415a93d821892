using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Posts that a sentence tells before one with its beginning were over by then: 历任镇长、副区长，2015年任区政协主席.</summary>
internal static partial class EarlierPosts
{
    public static IEnumerable<PostStatement> Mark(IReadOnlyList<PostStatement> statements) => statements.Select(post =>
        post is { State: "former", Start: null, End: null, AsOf: null, Rule: "post.appointed" } && Next(post, statements) is { Start: { } start } ? post with { AsOf = start } : post);

    /// <summary>That a post was left by when the sentence tells that its holder moved on to another body: 江枫2019年任局长，2021年6月回到柳堤镇担任书记.</summary>
    public static IEnumerable<PostStatement> Left(IReadOnlyList<PostStatement> statements, string body)
    {
        foreach (var post in statements.Where(post => post is { State: "began", Start: not null, Body: not null, Rule: "post.appointed" }))
        {
            if (Next(post, statements) is { State: "began", Start: { } start } next && next.Body is not null && next.Body != post.Body && post.Start!.Value.LastDay < start.FirstDay && Moving().IsMatch(body.AsSpan(post.TitleSpan.End, next.TitleSpan.Start - post.TitleSpan.End)))
                yield return post with { State = "former", Start = null, AsOf = start, Rule = "post.left", Confidence = 0.8 };
        }
    }

    /// <summary>What somebody does who gives up one post for the next; not 兼任, nor where they are lent (借调回到), for whoever is lent keeps the post.</summary>
    [GeneratedRegex("^(?!.*(?:借调|借用|挂职|挂任|选派|下派|派驻|驻村)).*(?:调任|转任|改任|调回|调到|调往|回到|重返|重回|回任|转到)(?!.*兼)")]
    private static partial Regex Moving();

    /// <summary>The first later one of the same sentence and person that says since when.</summary>
    private static PostStatement? Next(PostStatement post, IReadOnlyList<PostStatement> statements) =>
        statements.Where(later => later.Person == post.Person && later.Span == post.Span && later.TitleSpan.Start >= post.TitleSpan.End && later.Start is not null).MinBy(later => later.TitleSpan.Start);
}
