using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Relations.Undertakings;

namespace KnowledgeGraph.Extraction.Relations.Progress;

/// <summary>On which day a step is told to have come.</summary>
internal static class StepDays
{
    /// <summary>
    /// The last date before the word in its clause, else in the clauses before it in its sentence; none where one of them tells a plan, nor for a work's end where that day is its beginning's
    /// (2021年9月开工，历时两年，如期交付).
    /// </summary>
    public static PartialDate? Of(ClauseText text, Clause clause, TextSpan word)
    {
        for (var at = clause; at is not null; at = text.Before(at))
        {
            var until = at == clause ? word.Start : at.Span.End;
            if (text.Dates.Within(new TextSpan(at.Span.Start, until)).LastOrDefault(date => !DatesModifier(text, date.Span.End, until)) is { } date) return at != clause && BeginsWork(text, new TextSpan(date.Span.End, until)) && Completes(text, word) ? null : date.Date;
            if (at != clause && at.Modality is Modality.Plan) return null;
        }
        return null;
    }

    private static bool BeginsWork(ClauseText text, TextSpan span) => StageWords.In(text, span).FirstOrDefault() is { Word: { CanComplete: false } };

    private static bool Completes(ClauseText text, TextSpan word) => StageWords.In(text, word).Any(found => found.Word.CanComplete);

    /// <summary>2021年3月 in 2021年3月停工的立交恢复施工 dates another step.</summary>
    private static bool DatesModifier(ClauseText text, int end, int until) => StageWords.In(text, new TextSpan(end, until)).Any(found => Attributive.Is(text.Body, found.Span.End));
}
