namespace KnowledgeGraph.Core.Storage.Queries;

/// <summary>A search over names, aliases and article text.</summary>
/// <param name="Text">What the user typed, trimmed: for ranking exact names and prefixes.</param>
/// <param name="Tokens">The tokens of that text; all must be found.</param>
/// <param name="Types">Entity types to look in, Article included; empty for all.</param>
/// <param name="First">At most so many.</param>
public sealed record SearchQuery(string Text, IReadOnlyList<string> Tokens, IReadOnlyList<string> Types, int First = 20);

/// <summary>An entity (or article) that was found, and how well its name fits: 0 exact, 1 prefix, 2 otherwise.</summary>
public sealed record SearchHit(string Id, string Type, int Rank);
