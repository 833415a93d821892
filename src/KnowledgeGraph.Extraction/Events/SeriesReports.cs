using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Reports of one of a series by its number and its name between marks, whatever its verb: 5月12日晚，第三期“道口夜谈”来了一百多人.</summary>
internal sealed partial class SeriesReports(ClauseText text)
{
    public IEnumerable<Report> Find(Clause clause)
    {
        if (clause.Modality != Modality.Fact) yield break;
        foreach (Match named in Series().Matches(text.Body[clause.Span.Start..clause.Span.End]))
        {
            var span = TextSpan.At(clause.Span.Start + named.Index, named.Length);
            if (!text.Dates.Within(new TextSpan(text.Sentence(clause).Start, span.Start)).Any(date => date.Date.Day is not null)) continue;
            yield return new Report { Kind = named.Value.TrimEnd('”').EndsWith('会') ? "Meeting" : "Activity", Clause = clause, Trigger = span, Verb = span, Span = span, Name = named.Value, Form = ReportForm.Held };
        }
    }

    [GeneratedRegex("第[一二三四五六七八九十0-9]+[期场次届回]“[^“”，。]{2,14}”")]
    private static partial Regex Series();
}
