using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Somebody does it: 为望汐街道揭牌, 会见代表团. Named from 为 to the verb; with what is met or steered where the act is a meeting.</summary>
internal sealed class ActReader(ClauseText text) : IVerbReader
{
    public Report? Read(Clause clause, TextSpan verb, EventVerb entry)
    {
        var end = entry.Kind == "Meeting" ? ReportNames.ObjectEnd(clause, verb) : verb.End;
        return ReportNames.Report(text, clause, verb, entry, ReportForm.Act, new TextSpan(Start(clause, verb), end));
    }

    private int Start(Clause clause, TextSpan verb)
    {
        var at = text.Body.LastIndexOf('为', verb.Start, verb.Start - clause.Span.Start + 1);
        return at >= 0 && text.Words.TokenAt(at) is { Span.Length: 1 } ? at : verb.Start;
    }
}
