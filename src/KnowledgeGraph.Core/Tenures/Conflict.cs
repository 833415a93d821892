namespace KnowledgeGraph.Core.Tenures;

/// <summary>A lone other name where a post of one holder has its holder before and after: newspapers misprint. It changes no tenure.</summary>
/// <param name="Person">Id of the person named.</param>
/// <param name="Name">The name as printed.</param>
/// <param name="Holder">Id of the one who holds the post around that day.</param>
/// <param name="Statements">What was said, in order of day.</param>
public sealed record Conflict(string Person, string Name, string Holder, IReadOnlyList<DatedStatement> Statements);
