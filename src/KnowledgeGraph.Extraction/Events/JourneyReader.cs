using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Somebody goes to see: 到墨池街道调研文物保护工作, 走访企业. Named from the word that leads there, or the verb, to the clause's end.</summary>
internal sealed class JourneyReader(ClauseText text) : IVerbReader
{
    private const int ReachOfPlace = 8;

    private static readonly WordSet Whither = LexiconFile.Words("whither-words.tsv");

    public Report? Read(Clause clause, TextSpan verb, EventVerb entry)
    {
        var start = Start(clause, verb);
        if (entry.Weak && start == verb.Start && !NamesPlace(clause, verb)) return null;
        return ReportNames.Report(text, clause, verb, entry, ReportForm.Journey, new TextSpan(start, ReportNames.ObjectEnd(clause, verb)));
    }

    private int Start(Clause clause, TextSpan verb)
    {
        for (var at = clause.Span.Start; at < verb.Start; at++)
        {
            if (text.Words.IsStart(at) && Whither.TryMatchAt(text.Body, at, verb.Start, out _) && text.Things.At(at) is null) return at;
        }
        return verb.Start;
    }

    /// <summary>走进小学, 察看公园: a named place right after.</summary>
    private bool NamesPlace(Clause clause, TextSpan verb) =>
        text.Things.Within(new TextSpan(verb.End, clause.Span.End)).Any(place => place.Span.Start - verb.End <= ReachOfPlace);
}
