using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Core.Questions.Neighbourhoods;

/// <summary>An entity near another.</summary>
/// <param name="Node">The entity.</param>
/// <param name="Hops">How many facts lead there from where the search started.</param>
/// <param name="Facts">The facts that lead there from one hop less, those of most articles first.</param>
public sealed record FoundNeighbour(Entity Node, int Hops, IReadOnlyList<Fact> Facts);
