namespace KnowledgeGraph.Generation;

/// <summary>What papers are to be made. The same options give the same papers.</summary>
/// <param name="Seed">Everything invented follows from it.</param>
/// <param name="Articles">How many articles.</param>
public sealed record GeneratorOptions(int Seed, int Articles)
{
    /// <summary>The first issue's day.</summary>
    public DateOnly Start { get; init; } = new(2012, 1, 4);

    /// <summary>Articles of one day.</summary>
    public int PerDay { get; init; } = 20;

    /// <summary>How many of a hundred people bear another's name.</summary>
    public int NamesakesPerHundred { get; init; } = 5;

    /// <summary>How many bodies of each kind (organs, streets, firms, schools) the district has, in per cent of a middling one.</summary>
    public int SizePerHundred { get; init; } = 100;

    /// <summary>Mean days for which a post is held.</summary>
    public int TenureDays { get; init; } = 500;

    /// <summary>How many of a hundred changes of heads the papers tell; of the others they only show the successor. Changes of deputies, who are many in one post, are always told.</summary>
    public int ToldChangesPerHundred { get; init; } = 100;
}
