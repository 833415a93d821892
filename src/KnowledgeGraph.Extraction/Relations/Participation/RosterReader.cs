using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;

namespace KnowledgeGraph.Extraction.Relations.Participation;

/// <summary>Who stands in a list that the text opens with who is on it: 列席会议的有：江枫、何苗; 参加考察的还有江枫.</summary>
internal sealed partial class RosterReader(ClauseText text, Stage stage, EventLexicon events)
{
    public IEnumerable<Part> Read()
    {
        foreach (var clause in text.Clauses.Where(clause => clause.Modality == Modality.Fact))
        {
            if (Opening().Match(text.Body, clause.Span.Start, clause.Span.Length) is not { Success: true } opening || EventOf(opening.Groups["what"], clause) is not { } told) continue;
            var rest = new TextSpan(opening.Index + opening.Length, text.Sentence(clause).End);
            foreach (var person in text.Things.Within(rest).Where(place => place.Thing.Type == "Person")) yield return new Part(person.Thing.Index, told.Index, "attendee", clause, "participation.roster", 0.93);
        }
    }

    private ReportedEvent? EventOf(Group what, Clause clause)
    {
        var noun = text.Find(events.Nouns, TextSpan.At(what.Index, what.Length)).LastOrDefault();
        return noun.Value is null ? stage.Attended(clause.Span.Start) : stage.Meant(noun.Span.In(text.Body), noun.Value, clause.Span.End);
    }

    /// <summary>列席会议的有, 参加活动的领导还有.</summary>
    [GeneratedRegex("(?:参加|出席|列席|陪同|参与)(?:了|本次|这次|此次|当天的)*(?<what>[^，。：的]{0,12})的(?:区|市|县)?(?:领导|同志|嘉宾|人员|专家)?(?:同志)?(?:还|也)?(?:有(?![关的])|包括)")]
    private static partial Regex Opening();
}
