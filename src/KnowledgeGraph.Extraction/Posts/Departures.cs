using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Dates;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Reads ends that name no post: whoever dies, retires or 正式卸任 gives up what the article says of the person's posts.</summary>
internal sealed partial class Departures(ArticleText text, ThingLayer things, DateLayer dates)
{
    private const double Confidence = 0.85;
    private const int ReachOfName = 40;

    public IEnumerable<PostStatement> Of(IReadOnlyList<PostStatement> statements)
    {
        var open = statements.Where(post => post.State is "held" or "began" or "acting" && post.End is null && post.Rule != "post.trade").ToList();
        if (open.Count == 0) return [];
        return Deaths(open).Concat(Leavings(open)).DistinctBy(post => (post.Person, post.Title, post.Body));
    }

    /// <summary>区政协主席江枫同志，因病医治无效，于3月2日逝世: all posts that the article calls current.</summary>
    private IEnumerable<PostStatement> Deaths(List<PostStatement> open)
    {
        foreach (Match death in Death().Matches(text.Body))
        {
            if (Subject(death.Index) is not { } person || !Dying().IsMatch(Between(person, death.Index)) || OfOthers().IsMatch(Between(person, death.Index))) continue;
            foreach (var post in open.Where(post => post.Person == person.Thing.Index && post.State != "began")) yield return Ended(post, death.Index, Day(death.Index, said: false));
        }
    }

    /// <summary>江枫这天正式卸任, 江枫在县医院挂职期满: the posts of the same sentence, of the body named, or else of the article.</summary>
    private IEnumerable<PostStatement> Leavings(List<PostStatement> open)
    {
        foreach (Match leaving in Leaving().Matches(text.Body))
        {
            if (Subject(leaving.Index) is not { } person || Between(person, leaving.Index) is var between && (between.Length > ReachOfName || OfOthers().IsMatch(between) || Meant().IsMatch(between))) continue;
            var sentence = text.SentenceAt(leaving.Index).Span;
            var mine = open.Where(post => post.Person == person.Thing.Index && post.Body is not null).ToList();
            var body = leaving.Value.StartsWith("挂职", StringComparison.Ordinal) && text.CharBefore(leaving.Index) != '，' ? things.EndingAt(leaving.Index)?.Thing.Index : null;
            if (body is not null) mine.RemoveAll(post => post.Body != body);
            else if (mine.Exists(post => sentence.Contains(post.TitleSpan))) mine.RemoveAll(post => !sentence.Contains(post.TitleSpan));
            foreach (var post in mine) yield return Ended(post, leaving.Index, Day(leaving.Index, said: leaving.Groups["that"].Success));
        }
    }

    private PostStatement Ended(PostStatement post, int at, PartialDate? day) =>
        post with { State = "ended", Start = null, End = day, Span = text.SentenceAt(at).Span, Rule = "post.departed", Confidence = Confidence };

    private ReadOnlySpan<char> Between(Occurrence person, int at) => text.Body.AsSpan(person.Span.End, at - person.Span.End);

    /// <summary>The last person of the sentence before the words.</summary>
    private Occurrence? Subject(int at)
    {
        var before = things.Within(new TextSpan(text.SentenceAt(at).Span.Start, at)).Where(place => place.Thing.Type == "Person").ToList();
        return before.Count > 0 ? before[^1] : null;
    }

    /// <summary>The day that the sentence states; of 这天 the one named before.</summary>
    private PartialDate? Day(int at, bool said)
    {
        var floor = said ? 0 : text.SentenceAt(at).Span.Start;
        return dates.Dates.LastOrDefault(date => date.Span.Start >= floor && date.Span.End <= at && date.Date.Day is not null)?.Date;
    }

    [GeneratedRegex("逝世|去世|(?<!因)病逝|辞世|离世|病故|以身殉职|因公殉职|因公牺牲")]
    private static partial Regex Death();

    /// <summary>What may stand between a name and the death: nothing of others (江枫的母亲).</summary>
    [GeneratedRegex("^(?:同志|先生|女士|教授|院士)?(?:，?(?:因[^，。；]{1,12}|[^，。；]{0,6}(?:医治|抢救)无效|不幸|于[^，。；]{2,24}|在[^，。；的]{2,12}|昨[天日晚]|近日|日前|\\d[^，。；的]{1,24}))*，?$")]
    private static partial Regex Dying();

    /// <summary>Others of whom it may be said: a relative, 他们, a term of all (本届).</summary>
    [GeneratedRegex("[们届他她父母妻儿爷奶]|女(?!士)|丈夫|亲人|慰问|看望|老教师|老干部|老党员|说|称，|指出|表示")]
    private static partial Regex OfOthers();

    /// <summary>What is to come or is wished: 即将, 将于下月.</summary>
    [GeneratedRegex("将|拟|计划|如果|希望|要求")]
    private static partial Regex Meant();

    /// <summary>Words of leaving office that no post follows.</summary>
    [GeneratedRegex("(?:(?<that>这[一]?天|当[天日])[^，。；]{0,4})?(?<![将快没未不要想该前到])(?:正式|光荣)?(?:(?:卸任|离任|退居二线|退出领导岗位|挂职期满|挂职结束|任职期满|任期届满|离开(?:工作|领导)岗位|办理退休手续)(?![前后时审的])|退休(?=[，。；]|了[，。]))(?=[，。；了！”]|$)")]
    private static partial Regex Leaving();
}
