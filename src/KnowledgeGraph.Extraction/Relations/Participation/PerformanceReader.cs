using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Relations.Participation;

/// <summary>Who is at a gathering because of what is done only before others: 何苗演唱了《柳堤谣》, 合唱队登台, 校长向建设单位赠送锦旗, 六家企业捐款.</summary>
/// <remarks>Of the gathering that the article is about, or under way; not of another day that the sentence names, nor of what somebody used to do.</remarks>
internal sealed partial class PerformanceReader(ClauseText text, SubjectReader subjects, Stage stage)
{
    private static readonly WordMap<string> Verbs = LexiconFile.Map("performance-verbs.tsv", 2, row => row.Columns[1]);
    private static readonly WordSet Showing = LexiconFile.Words("showing-verbs.tsv");
    /// <summary>No sentence that people write has a longer clause; a page without marks is not read for this.</summary>
    private const int LongestClause = 400;
    private const int Reach = 300;

    private static readonly string[] Gatherings = ["Meeting", "Ceremony", "Activity"];

    /// <summary>Where people gather only if the article is about it: portraits tell by the way what was founded and signed.</summary>
    private static readonly string[] Occasions = ["Founding", "Milestone", "Signing"];

    private readonly HashSet<int> _titled = [.. text.Posts.Statements.Select(post => post.Person)];

    public IEnumerable<Part> Read() => Performances().Concat(AtStops());

    /// <summary>校长何苗现场演示: who has an office at a stop of a journey and shows something there is a host.</summary>
    private IEnumerable<Part> AtStops()
    {
        foreach (var clause in text.Clauses.Where(clause => clause.Modality == Modality.Fact && clause.Span.Length <= LongestClause))
        {
            foreach (var verb in text.Find(Showing, clause.Span))
            {
                if (text.Words.CharAt(verb.End) is '的' or '过' || stage.At(verb.Start) is not { IsJourney: true, IsLead: true } told || told.Sentence >= clause.Sentence || IsOtherTime(clause, verb, told)) continue;
                foreach (var host in subjects.Of(clause, verb.Start).Where(host => clause.Span.Contains(host.Span) && _titled.Contains(host.Thing.Index))) yield return new Part(host.Thing.Index, told.Index, "host", clause, "participation.showing", 0.85);
            }
        }
    }

    private IEnumerable<Part> Performances()
    {
        foreach (var clause in text.Clauses.Where(clause => clause.Modality == Modality.Fact && clause.Span.Length <= LongestClause))
        {
            foreach (var (verb, role) in text.Find(Verbs, clause.Span))
            {
                if (text.Words.CharAt(verb.End) is '的' or '过' || stage.At(verb.Start) is not { } told || !(Gatherings.Contains(told.Kind) || (Occasions.Contains(told.Kind) && stage.Opens(told))) || told.Span.End > verb.Start || IsOtherTime(clause, verb, told) || Absent().IsMatch(Around(clause).In(text.Body)) || Figures().IsMatch(text.Body.AsSpan(verb.End, clause.Span.End - verb.End))) continue;
                foreach (var doer in subjects.Of(clause, verb.Start).Where(doer => (doer.Thing.Type == "Person" || (doer.Thing.Type == "Organization" && told.Kind != "Meeting")) && RelativeClause.End(text, doer.Span.End, verb.Start) is null)) yield return new Part(doer.Thing.Index, told.Index, role, clause, "participation.performance", 0.87);
            }
        }
    }

    /// <summary>The clause and what of its sentence stands near it.</summary>
    private TextSpan Around(Clause clause) =>
        new(Math.Max(text.Sentence(clause).Start, clause.Span.Start - Reach), Math.Min(text.Sentence(clause).End, clause.Span.End + Reach));

    /// <summary>去年, 每周三, 2015年: the sentence tells of another day than the event's.</summary>
    private bool IsOtherTime(Clause clause, TextSpan verb, ReportedEvent told)
    {
        var before = new TextSpan(Around(clause).Start, verb.Start);
        return Elsewhen().IsMatch(text.Body.AsSpan(before.Start, before.Length)) || text.Dates.Within(before).Any(date => date.Date != told.Date && !date.Relative && text.Words.CharAt(date.Span.End) != '的');
    }

    /// <summary>Who is honoured after death, or by somebody else's hand, is not told apart from who came.</summary>
    [GeneratedRegex("追授|追记|追认|已故|牺牲|殉职|生前|遗属|去世|逝世|病逝|缺席|代(?:为领|领)")]
    private static partial Regex Absent();

    /// <summary>发布数据显示: published anywhere, and cited.</summary>
    [GeneratedRegex("(?:显示|表明|称)$")]
    private static partial Regex Figures();

    [GeneratedRegex("曾|此前|去年|前年|上届|往届|每[年月周天]|平时|从小|以前|[0-9]+岁(?:起|时|那年)|当年")]
    private static partial Regex Elsewhen();
}
