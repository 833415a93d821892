using KnowledgeGraph.Core.Articles;

namespace KnowledgeGraph.Ingestion.Readers;

/// <summary>What became of one file: a page, or the reason why there is none.</summary>
public sealed record PageRead
{
    private PageRead()
    {
    }

    /// <summary>The file, as messages name it.</summary>
    public required string Path { get; init; }

    /// <summary>Null where reading failed.</summary>
    public Page? Page { get; private init; }

    /// <summary>Why there is no page, and how to mend it; null where there is one.</summary>
    public string? Failure { get; private init; }

    public static PageRead Of(string path, Page page) => new() { Path = path, Page = page };

    public static PageRead Failed(string path, string reason) => new() { Path = path, Failure = reason };
}
