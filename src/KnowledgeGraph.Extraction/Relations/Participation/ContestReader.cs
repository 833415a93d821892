using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Recognisers.Persons;

namespace KnowledgeGraph.Extraction.Relations.Participation;

/// <summary>Who took part in a contest, by its results: ranked lists and tables of names, and those who won, jumped or threw so far.</summary>
internal sealed partial class ContestReader(ClauseText text, SubjectReader subjects, Stage stage)
{
    public IEnumerable<Part> Read()
    {
        if (stage.Main is not { } main) return [];
        if (Award().IsMatch(main.Name)) return Posthumous().IsMatch(text.Body) ? [] : Listed(main);
        return Contest().IsMatch(main.Name) ? Listed(main).Concat(Told(main)) : [];
    }

    private IEnumerable<Part> Listed(ReportedEvent main) =>
        from name in RankedNames.In(text.Body).Concat(TableNames.In(text.Body))
        let place = text.Things.StartingAt(name.Start)
        where place is { Thing.Type: "Person" } && name.Start > main.Span.Start
        select Attends(place.Value.Thing.Index, main, name);

    private IEnumerable<Part> Told(ReportedEvent main) =>
        from clause in text.Clauses
        where clause.Modality == Modality.Fact && clause.Span.Start >= main.Span.Start && !IsPast(clause, main)
        from Match result in Result().Matches(text.Body[clause.Span.Start..clause.Span.End])
        where !OtherContests.IsIn(text.Body, text.Sentence(clause), clause.Span.Start + result.Index, main.Name)
        from winner in Winners(clause, clause.Span.Start + result.Index)
        where winner.Thing.Type is "Person" or "Organization"
        select Attends(winner.Thing.Index, main, clause.Span);

    /// <summary>Whose result it is: behind 由 or 被 (冠军被永安镇的江枫摘得), else the subjects.</summary>
    private IReadOnlyList<Occurrence> Winners(Clause clause, int verb)
    {
        var before = new TextSpan(clause.Span.Start, verb);
        return text.Things.Within(before).LastOrDefault() is { Thing: not null } last && last.Span.End == verb && By().IsMatch(text.Body.AsSpan(before.Start, last.Span.Start - before.Start)) ? [last] : subjects.Of(clause, verb);
    }

    [GeneratedRegex("(?:由|被)[^，。]{0,16}$")]
    private static partial Regex By();

    private Part Attends(int person, ReportedEvent main, TextSpan at) =>
        new(person, main.Index, "attendee", text.Article.Get<ClauseLayer>().At(at.Start), "participation.result", 0.88);

    [GeneratedRegex("(?:(?<![开参停复])赛|马拉松|长跑|健步走|运动会)$")]
    private static partial Regex Contest();

    /// <summary>Where those on the list of winners are honoured.</summary>
    [GeneratedRegex("(?:颁奖|表彰|授奖)(?:仪式|典礼|大会|会|晚会)$")]
    private static partial Regex Award();

    /// <summary>Who of a list is honoured after death is not told apart from the rest: then the list tells of nobody that they came.</summary>
    [GeneratedRegex("追授|追记|追认|追赠|已故|牺牲|殉职|捐躯|生前|遗属|去世|逝世|病逝|缺席|未能?(?:到场|出席|到会)|代(?:为领|领)")]
    private static partial Regex Posthumous();

    [GeneratedRegex("夺冠|夺魁|问鼎|拔得头筹|夺得|摘得|摘取|摘下|摘金|斩获|分获|蝉联|卫冕|胜出|折桂|(?:荣获|获得|分别获得|锁定|登顶)(?=[^，。]{0,10}(?:冠军|亚军|季军|名|奖|金牌|银牌|铜牌|胜局))|(?<![荣分未没])获(?=(?:[男女](?:子|士)?|[老中少青成]年|混合|团体|个人|[单双]打|[半全]程|马拉松|[甲乙丙]?组|总分|总成绩|综合|全能|项目|的)*(?:第[一二三四五六七八九十0-9]+名|[特一二三]等奖|冠军|亚军|季军|冠、亚|[金银铜][奖牌]))|(?<=(?:冠军|亚军|季军|金牌|银牌|铜牌|等奖)[由被][^，。]{2,20})获得|(?:跳出|投出|跑出|掷出|游出|举起)(?=[0-9])")]
    private static partial Regex Result();

    /// <summary>曾在全国赛上夺冠, 2015年夺冠: another contest.</summary>
    private bool IsPast(Clause clause, ReportedEvent main) => Past().IsMatch(clause.Span.In(text.Body)) || text.Dates.Within(clause.Span).Any(date => date.Date.Day is null && date.Date.Year != main.Date?.Year);

    [GeneratedRegex("曾|此前|去年|前年|上届|往届")]
    private static partial Regex Past();
}
