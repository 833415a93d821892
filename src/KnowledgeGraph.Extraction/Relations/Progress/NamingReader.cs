using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Progress;

/// <summary>Reads that a project got a name: A正式定名为“B”, B原名A, A（现名B）. Both names are forms of one thing by then.</summary>
internal static partial class NamingReader
{
    public static IEnumerable<Step> Read(ClauseText text)
    {
        foreach (Match match in Naming().Matches(text.Body))
        {
            var former = match.Value.Contains("原名", StringComparison.Ordinal);
            Occurrence? name = former ? text.Things.Places.LastOrDefault(place => place.Span.End <= match.Index) : text.Things.At(match.Index + match.Length);
            if (name is not { Thing.Type: "Project" or "Organization" } place || (former && match.Index - place.Span.End > 1)) continue;
            if (place.Thing.Forms.Count < 2) continue;
            var clause = text.Article.Get<ClauseLayer>().At(match.Index);
            if (!clause.IsFactAt(match.Index)) continue;
            var told = match.Value is "原名" or "现名" or "原称" or "现称";
            yield return new Step(place.Thing, null, null, null, told ? "称" : match.Value.TrimEnd('“', '‘'), place.Span.In(text.Body), text.Sentence(clause), "progress.named", 0.9);
        }
    }

    [GeneratedRegex("(?:定名为|命名为|更名为|改名为|定名|命名)[“‘]?|现名|原名")]
    private static partial Regex Naming();
}
