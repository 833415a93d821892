namespace KnowledgeGraph.Core.Questions.Projects;

/// <summary>How a project stands on a day, by its steps: what is told later of an earlier day counts, plans for later days do not.</summary>
internal static class StatusOnDay
{
    /// <param name="steps">In order of day.</param>
    /// <param name="day">The day asked for; null for all that is told.</param>
    public static (string? Status, ProjectStep? Step) Of(IReadOnlyList<ProjectStep> steps, DateOnly? day)
    {
        var told = steps.Where(step => step.Status is not null).ToList();
        var sure = told.Where(step => !step.IsPlan && (day is null || step.Day?.FirstDay <= day)).ToList();
        // A plan told after work began speaks of what is left.
        if (sure.Count == 0) return told.LastOrDefault(step => step.IsPlan && (day is null || step.Told <= day)) is { } plan ? (plan.Status, plan) : (null, null);
        var last = sure.LastOrDefault(step => step.Status == "completed") ?? sure[^1];
        var began = last.Status == "started" && day is { } on && last.Day?.LastDay < on;
        return (began ? "underway" : last.Status, last);
    }
}
