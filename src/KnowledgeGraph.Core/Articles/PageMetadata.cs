namespace KnowledgeGraph.Core.Articles;

/// <summary>What is known of a page before its text is read.</summary>
public sealed record PageMetadata
{
    /// <summary>The page's name: usually its file name without ending (s05).</summary>
    public required string Name { get; init; }

    /// <summary>The newspaper's name, 丰台报.</summary>
    public string? Newspaper { get; init; }

    /// <summary>The official name of the division that the paper calls 我区: 丰台区.</summary>
    public string? Home { get; init; }

    /// <summary>The official code of the home division, once it is known which of several of that name is meant.</summary>
    public string? HomeCode { get; init; }

    public DateOnly? IssueDate { get; init; }

    /// <summary>The page's number in its issue, as printed (01版).</summary>
    public string? Number { get; init; }

    /// <summary>Where the page was read, if it has an address of its own.</summary>
    public Uri? Address { get; init; }
}
