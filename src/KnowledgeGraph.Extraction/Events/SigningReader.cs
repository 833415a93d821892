using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Two sides sign: 清河街道与学院签订《合作协议》. Named from the first party in the clause to the document.</summary>
internal sealed class SigningReader(ClauseText text, SubjectReader subjects) : IVerbReader
{
    public Report? Read(Clause clause, TextSpan verb, EventVerb entry)
    {
        var document = text.Things.Within(new TextSpan(verb.End, clause.Span.End)).FirstOrDefault(place => place.Thing.Type == "Document");
        var parties = subjects.Of(clause, verb.Start).Where(place => clause.Span.Contains(place.Span)).ToList();
        var start = parties.Count > 0 ? parties.Min(place => place.Span.Start) : verb.Start;
        var span = new TextSpan(start, document.Thing is null ? verb.End : document.Span.End);
        return ReportNames.Report(text, clause, verb, entry, ReportForm.Signing, span) with { Theme = document.Thing?.Index };
    }
}
