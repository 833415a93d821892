namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Posts that a sentence tells before one with its beginning were over by then: 历任镇长、副区长，2015年任区政协主席.</summary>
internal static class EarlierPosts
{
    public static IEnumerable<PostStatement> Mark(IReadOnlyList<PostStatement> statements) => statements.Select(post =>
        post is { State: "former", Start: null, End: null, AsOf: null, Rule: "post.appointed" } && Next(post, statements) is { Start: { } start } ? post with { AsOf = start } : post);

    /// <summary>The first later one of the same sentence and person that says since when.</summary>
    private static PostStatement? Next(PostStatement post, IReadOnlyList<PostStatement> statements) =>
        statements.Where(later => later.Person == post.Person && later.Span == post.Span && later.TitleSpan.Start >= post.TitleSpan.End && later.Start is not null).MinBy(later => later.TitleSpan.Start);
}
