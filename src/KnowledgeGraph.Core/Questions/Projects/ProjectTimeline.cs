using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Questions.Projects;

/// <summary>Tells the steps of a project once each, whatever many articles tell of them.</summary>
internal static class ProjectTimeline
{
    /// <summary>The first plan, each change of the deadline, and each step told with its own day or as news, by its most exact day.</summary>
    /// <param name="steps">In order of day.</param>
    public static IReadOnlyList<ProjectStep> Of(IReadOnlyList<ProjectStep> steps)
    {
        List<ProjectStep> told = [];
        foreach (var step in steps)
        {
            if (step.IsPlan ? !IsNewPlan(step, told) : told.Exists(known => IsSame(known, step)) || IsOldName(step, steps)) continue;
            if (step.Status == "underway" && step.Date is null) continue;
            told.Add(step.IsPlan ? step : MostExact(step, steps));
        }
        return [.. told.OrderBy(step => step.Day?.FirstDay ?? DateOnly.MaxValue)];
    }

    /// <summary>The same step as the article tells it that has its day most exactly: 2022年9月28日, where a later one says 2022年9月.</summary>
    public static ProjectStep MostExact(ProjectStep step, IEnumerable<ProjectStep> steps) =>
        steps.Where(other => other.Date is not null && IsSame(other, step)).Prepend(step).MinBy(other => other.Date is { } date ? date.LastDay.DayNumber - date.FirstDay.DayNumber : step.Date is null ? -1 : int.MaxValue)!;

    private static bool IsSame(ProjectStep one, ProjectStep other) =>
        one.Status == other.Status && one.Name == other.Name && !one.IsPlan && one.Day is { } day && other.Day is { } same && PartialDates.Same(day, same) != Certainty.Impossible;

    /// <summary>原名, told by the way of a name whose giving another article tells with its day: no step of the day of telling.</summary>
    private static bool IsOldName(ProjectStep step, IReadOnlyList<ProjectStep> steps) =>
        step is { Name: not null, Date: null } && steps.Any(other => other.Name == step.Name && other != step && (other.Date is not null || other.Told < step.Told));

    private static bool IsNewPlan(ProjectStep step, List<ProjectStep> told) => step.Deadline is { } deadline
        ? told.LastOrDefault(known => known.Deadline is not null)?.Deadline != deadline && !told.Exists(known => known.Status == "completed")
        : !told.Exists(known => known.Status is not null);
}
