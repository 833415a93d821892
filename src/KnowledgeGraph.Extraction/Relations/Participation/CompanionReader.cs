using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Participation;

/// <summary>With whom those who come or meet sit down to talk: 院长何苗 in 与院长何苗座谈交流.</summary>
internal sealed partial class CompanionReader(ClauseText text, NameLists lists, Stage stage)
{
    private const int LongestClause = 400;

    public IEnumerable<Part> Read()
    {
        foreach (var clause in text.Clauses.Where(clause => clause.Modality == Modality.Fact && clause.Span.Length <= LongestClause))
        {
            foreach (Match with in With().Matches(text.Body[clause.Span.Start..clause.Span.End]))
            {
                var at = clause.Span.Start + with.Index + with.Length;
                if (text.Things.At(at - 1) is not null || Talked(clause, at) is not { Count: > 0 } others || (stage.ToldIn(clause.Span) ?? stage.At(clause.Span.End)) is not { } told) continue;
                foreach (var other in others) yield return new Part(other.Thing.Index, told.Index, told.IsJourney ? "host" : "attendee", clause, "participation.companion", 0.88);
            }
        }
    }

    /// <summary>The list at the offset, with what goes on with it in the clause behind, if a verb of talking follows.</summary>
    private List<Occurrence>? Talked(Clause clause, int at)
    {
        List<Occurrence> list = [.. lists.From(at, clause.Span.End) is { Count: > 0 } named && text.Words.CharAt(named[^1].Span.End) != '的' ? named : lists.Whom(at, clause.Span.End)];
        if (list.Count == 0) return null;
        if (list[^1].Span.End == clause.Span.End && text.After(clause) is { Modality: Modality.Fact } next && text.Things.Within(next.Span).FirstOrDefault(place => !text.IsOfPost(place)) is { Thing.Type: "Person" } first && text.PhraseStart(first) == next.Span.Start)
        {
            list.AddRange(lists.From(next.Span.Start, next.Span.End));
            clause = next;
        }
        return Talk().IsMatch(text.Body.AsSpan(list[^1].Span.End, Math.Max(0, clause.Span.End - list[^1].Span.End))) ? list : null;
    }

    [GeneratedRegex("(?:与|同|和)(?:来访的|前来考察的|到访的|来宾)?")]
    private static partial Regex With();

    [GeneratedRegex("^(?:等[^，。；]{0,10}|一行)?(?:一起|共同|亲切|深入|进行|举行|开展|作|了|热烈|友好)*(?:座谈|会谈|洽谈|会面|交流|同台|组成合议庭)(?!是|的)")]
    private static partial Regex Talk();
}
