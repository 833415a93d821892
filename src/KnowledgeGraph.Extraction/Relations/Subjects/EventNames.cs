using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Subjects;

/// <summary>ABOUT: the project that an event's own name names, and those that a joint start started: 观澜大桥竣工仪式, 集中开工仪式.</summary>
/// <remarks>A visit whose name names a project may only have passed it (来到滨江公园附近的街道).</remarks>
internal static class EventNames
{
    private const int ShortestName = 4;
    private const string Joint = "集中";

    private static readonly string[] Starts = ["开工", "动工", "奠基", "竣工", "投产", "开竣工"];

    public static IEnumerable<(int Event, Thing Thing, Clause Clause, string Rule, double Confidence)> In(ClauseText text, EventLayer layer)
    {
        var projects = text.Things.Things.Where(thing => thing.Type == "Project" && thing.Occurrences.Count > 0).ToList();
        if (projects.Count == 0) yield break;
        var stage = new Stage(text, layer);
        foreach (var told in layer.Events)
        {
            var clause = text.Article.Get<ClauseLayer>().At(told.Span.Start);
            if (told.Name.Contains(Joint, StringComparison.Ordinal))
            {
                foreach (var begun in projects.Where(project => IsBegun(text, stage, told, project))) yield return (told.Index, begun, clause, "about.joint", 0.8);
            }
            if (!told.IsJourney && Named(projects, told.Name) is { } named) yield return (told.Index, named, clause, "about.in-name", 0.88);
        }
    }

    /// <summary>Whether a project is first named while the joint start is told, in its paragraph or the one behind it, uncounted and as a fact or plan.</summary>
    private static bool IsBegun(ClauseText text, Stage stage, ReportedEvent told, Thing project)
    {
        var first = project.Occurrences.Min();
        if (!Starts.Any(word => told.Name.Contains(word, StringComparison.Ordinal)) || first.Start < told.Span.End || text.Words.CharBefore(first.Start) is '项' or '个' or '条' || stage.At(first.Start) is not { } current || current.Index != told.Index) return false;
        var clause = text.Article.Get<ClauseLayer>().At(first.Start);
        return clause.Modality is Modality.Fact or Modality.Plan && text.Paragraph(clause) - text.Words.SentenceAt(told.Span.Start).Paragraph <= 1;
    }

    /// <summary>The project with the longest name that the event's holds.</summary>
    private static Thing? Named(List<Thing> projects, string name) =>
        name.Contains(Joint, StringComparison.Ordinal) ? null : projects.Where(project => project.Forms.Append(project.Name).Any(form => form.Length >= ShortestName && name.Contains(form, StringComparison.Ordinal))).MaxBy(project => project.Name.Length);
}
