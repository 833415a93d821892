namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Joins a project that an article names by its head alone (产业园由某公司承建) to what it named so before in full: 望汐高山茶产业园.</summary>
internal static class TakenUp
{
    private static readonly string[] Named = ["Project", "Place", "Organization"];

    public static void Join(ThingBuilder builder)
    {
        foreach (var head in builder.OfType("Project").Where(draft => draft.Name.Length <= 4).ToList())
        {
            var full = Named.SelectMany(builder.OfType).Where(draft => draft != head && IsNamedBefore(draft, head)).MaxBy(draft => draft.Occurrences.Where(span => span.End <= head.Occurrences.Min().Start).Max());
            if (full is null) continue;
            full.Type = "Project";
            builder.Merge(head, full);
        }
    }

    private static bool IsNamedBefore(Draft full, Draft head) =>
        full.Forms.Any(form => form.Length > head.Name.Length && form.EndsWith(head.Name, StringComparison.Ordinal)) && full.Occurrences.Exists(span => span.End <= head.Occurrences.Min().Start);
}
