namespace KnowledgeGraph.GraphQL.Documents;

/// <summary>Documents that the server knows beforehand, and whether it answers others.</summary>
public sealed record DocumentOptions
{
    /// <summary>A folder whose files (<c>*.graphql</c>, those of folders in it, too) are read at the start; null for none.</summary>
    public string? Folder { get; init; }

    /// <summary>Whether only these are answered.</summary>
    public bool Only { get; init; }
}
