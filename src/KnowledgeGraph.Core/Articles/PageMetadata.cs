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

    /// <summary>The day of the issue, where it is known.</summary>
    public DateOnly? IssueDate { get; init; }

    /// <summary>The year of the issue where its day is not known: told by metadata, or read off the page; null where neither tells it, or the day does.</summary>
    public int? IssueYear { get; init; }

    /// <summary>The first day on which the page can have been issued; null where neither day nor year is known.</summary>
    public DateOnly? EarliestIssue => IssueDate ?? (IssueYear is { } year ? new DateOnly(year, 1, 1) : null);

    /// <summary>The last day on which the page can have been issued; null where neither day nor year is known.</summary>
    public DateOnly? LatestIssue => IssueDate ?? (IssueYear is { } year ? new DateOnly(year, 12, 31) : null);

    /// <summary>The page's number in its issue, as printed (01版).</summary>
    public string? Number { get; init; }

    /// <summary>Where the page was read, if it has an address of its own.</summary>
    public Uri? Address { get; init; }
}
