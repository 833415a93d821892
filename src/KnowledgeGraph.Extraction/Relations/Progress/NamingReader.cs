using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Progress;

/// <summary>Reads that a project or a body got a name: A正式定名为“B”, B原名A, A（现名B）, B由A更名而来. Both names are forms of one thing by then.</summary>
internal static class NamingReader
{
    public static IEnumerable<Step> Read(ClauseText text)
    {
        foreach (var word in Renaming.In(text.Body))
        {
            if (Name(text, word) is not { Thing.Type: "Project" or "Organization" } place || place.Thing.Forms.Count < 2) continue;
            var clause = text.Article.Get<ClauseLayer>().At(word.Start);
            if (!clause.IsFactAt(word.Start)) continue;
            var (told, day) = (clause, StepDays.Of(text, clause, new TextSpan(word.Start, word.End)));
            if (day is null && word.Form != NamingForm.Given && GivenNames.After(text, clause) is { } given) (day, told) = given;
            var span = told == clause ? text.Sentence(clause) : text.Sentence(clause).Cover(text.Sentence(told));
            yield return new Step(place.Thing, null, day, null, word.Form == NamingForm.Given ? word.Word.TrimEnd('“', '‘') : "称", place.Span.In(text.Body), span, "progress.named", 0.9);
        }
    }

    /// <summary>The new name that the word gives.</summary>
    private static Occurrence? Name(ClauseText text, NamingWord word)
    {
        if (word.Form is NamingForm.Given or NamingForm.Now) return text.Things.StartingAt(word.End);
        var before = text.Things.Places.Where(place => place.Span.End <= word.Start).ToList();
        if (word.Form == NamingForm.Former) return before.Count > 0 && Renaming.IsPassable(text.Body, before[^1].Span.End, word.Start) ? before[^1] : null;
        return before.Count > 1 && before[^2].Thing == before[^1].Thing ? before[^2] : null;
    }
}
