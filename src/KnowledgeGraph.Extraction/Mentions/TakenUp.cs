using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Joins a project that an article names by its head alone (产业园由某公司承建) to what it named so before in full: 望汐高山茶产业园.</summary>
/// <remarks>What somebody heads or where something is held (柳堤体育馆馆长, 在柳堤体育馆) stands already: it keeps its type, and the head means it.</remarks>
internal static class TakenUp
{
    private static readonly string[] Named = ["Project", "Place", "Organization"];

    public static void Join(ThingBuilder builder, string body, TitleLayer titles)
    {
        foreach (var head in builder.OfType("Project").Where(draft => draft.Name.Length <= 4).ToList())
        {
            var first = head.Occurrences.Min().Start;
            var full = Named.SelectMany(builder.OfType).Where(draft => draft != head && IsNamedBefore(draft, head, first)).MaxBy(draft => draft.Occurrences.Where(span => span.End <= first).Max());
            if (full is null) continue;
            if (!full.Occurrences.Exists(span => IsInUse(span, body, titles))) full.Type = "Project";
            builder.Merge(head, full);
        }
    }

    private static bool IsNamedBefore(Draft full, Draft head, int first) =>
        full.Forms.Any(form => form.Length > head.Name.Length && (form.EndsWith(head.Name, StringComparison.Ordinal) || form[..^2].EndsWith(head.Name, StringComparison.Ordinal) && form[^2..] is "工程" or "项目")) && full.Occurrences.Exists(span => span.End <= first);

    private static bool IsInUse(TextSpan span, string body, TitleLayer titles) =>
        (span.Start > 0 && body[span.Start - 1] == '在') || titles.At(span.End) is { } title && title.Span.Start <= span.End || titles.At(span.End - 1) is not null;
}
