using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;

namespace KnowledgeGraph.Extraction.Relations.Participation;

/// <summary>Who is there because the text tells who they are by it: 旁听的村民何苗说, 参加活动的居民江枫.</summary>
internal sealed partial class VisitorReader(ClauseText text, Stage stage)
{
    private const int LongestModifier = 24;

    public IEnumerable<Part> Read()
    {
        foreach (var clause in text.Clauses.Where(clause => clause.Modality == Modality.Fact))
        {
            foreach (var person in text.Things.Within(clause.Span).Where(place => place.Thing.Type == "Person"))
            {
                var from = Math.Max(clause.Span.Start, person.Span.Start - LongestModifier);
                if (!Visits().IsMatch(text.Body.AsSpan(from, person.Span.Start - from)) || stage.At(person.Span.Start) is not { } told || told.Span.End > person.Span.Start) continue;
                yield return new Part(person.Thing.Index, told.Index, "attendee", clause, "participation.visitor", 0.87);
            }
        }
    }

    /// <summary>Of what is told, not of another event that is named (参加过长征的老人).</summary>
    [GeneratedRegex("(?:旁听|受邀参加|应邀参加|前来参加|参加|观看|参与)(?:了)?(?:本次|此次|这次|当天)?(?:庭审|活动|仪式|演出|比赛|讲座|会议|演练|培训|分享会|启动仪式|开幕式)?的[^，。；“”、的]{0,12}$")]
    private static partial Regex Visits();
}
