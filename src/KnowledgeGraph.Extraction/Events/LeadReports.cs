using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>What a lead reports whose verb no lexicon knows: on a day somebody goes somewhere named and does something (到茶谷做力学实验).</summary>
/// <remarks>Used only where an article would else report nothing.</remarks>
internal sealed class LeadReports(ClauseText text, SubjectReader subjects)
{
    private const int FirstSentences = 3;

    private static readonly WordSet Whither = LexiconFile.Words("whither-words.tsv");

    public IEnumerable<Report> Find()
    {
        foreach (var clause in text.Clauses.TakeWhile(clause => clause.Sentence < FirstSentences).Where(clause => clause.Modality == Modality.Fact && HasDay(clause)))
        {
            if (Way(clause) is not { } way || !subjects.Of(clause, way.Start).Any(subject => subject.Thing.Type != "District")) continue;
            var span = new TextSpan(way.Start, clause.Span.End);
            yield return new Report { Kind = "Activity", Clause = clause, Trigger = way, Verb = way, Span = span, Name = span.In(text.Body), Form = ReportForm.Journey };
            yield break;
        }
    }

    private bool HasDay(Clause clause) =>
        text.Dates.Within(new TextSpan(text.Sentence(clause).Start, clause.Span.End)).Any(date => date.Date.Day is not null && !EventDays.IsBackground(text, date));

    /// <summary>到 before a named place that more words follow.</summary>
    private TextSpan? Way(Clause clause)
    {
        for (var at = clause.Span.Start; at < clause.Span.End; at++)
        {
            if (!text.Words.IsStart(at) || text.Things.At(at) is not null || !Whither.TryMatchAt(text.Body, at, clause.Span.End, out var length)) continue;
            if (text.Things.At(at + length) is { Thing.Type: "Place" or "Organization" or "District" or "Project" } place && place.Span.End < clause.Span.End) return TextSpan.At(at, length);
        }
        return null;
    }
}
