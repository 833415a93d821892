using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Core.Questions.Paths;

/// <summary>The shortest way from one to another.</summary>
public sealed record GraphPath(IReadOnlyList<PathStep> Steps)
{
    /// <summary>Those on the way, both ends included.</summary>
    public IReadOnlyList<Entity> Stations => Steps.Count == 0 ? [] : [Steps[0].From, .. Steps.Select(step => step.To)];
}

/// <summary>One step of a path: two that share an event, a post or a project.</summary>
/// <param name="From">Where the step starts.</param>
/// <param name="To">Where it leads.</param>
/// <param name="Through">What both have to do with.</param>
/// <param name="Facts">The two facts that lead there.</param>
public sealed record PathStep(Entity From, Entity To, Entity Through, IReadOnlyList<Fact> Facts);
