using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Recognisers.Persons;

namespace KnowledgeGraph.Extraction.Relations.Participation;

/// <summary>Who took part in a contest, by its results: ranked lists and tables of names, and those who won, jumped or threw so far.</summary>
internal sealed partial class ContestReader(ClauseText text, SubjectReader subjects, Stage stage)
{
    public IEnumerable<Part> Read()
    {
        if (stage.Main is not { } main || !Contest().IsMatch(main.Name)) return [];
        return Listed(main).Concat(Told(main));
    }

    private IEnumerable<Part> Listed(ReportedEvent main) =>
        from name in RankedNames.In(text.Body).Concat(TableNames.In(text.Body))
        let place = text.Things.StartingAt(name.Start)
        where place is { Thing.Type: "Person" } && name.Start > main.Span.Start
        select Attends(place.Value.Thing.Index, main, name);

    private IEnumerable<Part> Told(ReportedEvent main) =>
        from clause in text.Clauses
        where clause.Modality == Modality.Fact && clause.Span.Start >= main.Span.Start
        from Match result in Result().Matches(text.Body[clause.Span.Start..clause.Span.End])
        from winner in subjects.Of(clause, clause.Span.Start + result.Index)
        where winner.Thing.Type == "Person"
        select Attends(winner.Thing.Index, main, clause.Span);

    private Part Attends(int person, ReportedEvent main, TextSpan at) =>
        new(person, main.Index, "attendee", text.Article.Get<ClauseLayer>().At(at.Start), "participation.result", 0.88);

    [GeneratedRegex("(?:比赛|大赛|竞赛|挑战赛|联赛|锦标赛|邀请赛|擂台赛|选拔赛|龙舟赛|登山赛|拔河赛|决赛|运动会)$")]
    private static partial Regex Contest();

    [GeneratedRegex("夺冠|夺得|摘得|摘取|摘下|摘金|斩获|荣获|分获|分别?获得?|获得(?=[^，。]{0,8}(?:冠军|亚军|季军|名|奖|金牌|银牌|铜牌))|蝉联|卫冕|(?:跳出|投出|跑出|掷出|游出|举起)(?=[0-9\\d])|以(?=[0-9\\d])|锁定|胜出|折桂|登顶")]
    private static partial Regex Result();
}
