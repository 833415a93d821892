using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Reads posts that a verb gives or takes: 任命张三为局长, 免去李四的局长职务, 王五不再担任书记, 赵六，曾任镇长，现任局长.</summary>
internal sealed partial class AppointedPosts(ArticleText text, ThingLayer things, TitleLayer titles, PostReader reader, PostLexicon lexicon, Doubts doubts, Pronouns pronouns, OtherSubjects others)
{
    private const int LongestJoint = 6;

    private readonly AppointedPeople _appointed = new(text, things, titles, reader);
    private readonly PostSubjects _subjects = new(text, things, pronouns, others);
    private readonly Lives _lives = new(text, things);
    private readonly Handovers _handovers = new(text, things);
    private readonly Stations _stations = new(text);
    private readonly Lapses _lapses = new(text, things, pronouns);
    private readonly ServedBodies _served = new(text, things);
    private readonly FormerTimes _former = new(text);

    /// <summary>Each post of the sentence that a verb links to a person, with the state that the verb tells.</summary>
    public IEnumerable<(Occurrence Person, PostPhrase Post, string State, int VerbAt)> Read(TextSpan sentence) =>
        from row in Rows(sentence)
        from held in SharedPosts.Of(row.People, row.Posts)
        select (held.Person, held.Post, row.State, row.VerbAt);

    /// <summary>Each verb's people with the posts in a row that it gives them.</summary>
    private List<(IReadOnlyList<Occurrence> People, List<PostPhrase> Posts, string State, int VerbAt)> Rows(TextSpan sentence)
    {
        var rows = new List<(IReadOnlyList<Occurrence> People, List<PostPhrase> Posts, string State, int VerbAt)>();
        var isLinked = false;
        PostPhrase? carried = null;
        Thing? given = null;
        foreach (var title in titles.Titles.Where(title => sentence.Contains(title.Span)))
        {
            var post = reader.Read(title, isLinked ? carried : null);
            if (isLinked && IsContinued(post, carried))
            {
                carried = post;
                rows[^1].Posts.Add(post);
                continue;
            }
            var link = PrecedesName(title) ? null : Undoubted(sentence, post, Link(sentence, post));
            if (link is { } there && _served.Before(there.VerbAt) is { } served) post = At(served.Body, post);
            else if (link is not null && post is { Explicit: false, Body: not null } && given is not null) post = post with { Body = given };
            (carried, isLinked) = (post, link is not null);
            if (link is not { } found) continue;
            given = post.Body;
            rows.Add((found.People, [post], found.State, found.VerbAt));
        }
        return rows;
    }

    /// <summary>The post in the body that stands before the verb: also where a word of level would mean the home (到沧浦区任区长).</summary>
    private static PostPhrase At(Thing body, PostPhrase post) =>
        !post.Explicit ? post with { Body = body, Name = post.Title.Text }
        : body.Type == "District" && post.Body is { Type: "District" } meant && LevelWord.Of(meant.Name) is { } level && level == LevelWord.Of(body.Name) ? post with { Body = body }
        : post;

    /// <summary>任党组成员、副局长; 曾任甲县副县长，乙县县长; 任副区长，并代理区长: the next post of the same verb.</summary>
    private bool IsContinued(PostPhrase post, PostPhrase? before)
    {
        if (before is null || post.Span.Start <= before.Span.End || post.Span.Start - before.Span.End > LongestJoint) return false;
        var gap = text.Body[before.Span.End..post.Span.Start];
        return Holder(post) is null && (gap == "、" || (!PrecedesName(post.Title) && (gap == "，" ? post.Explicit : Joint().IsMatch(gap))));
    }

    /// <summary>江枫 in 局长仍为江枫, 局长是江枫.</summary>
    private Occurrence? Holder(PostPhrase post) =>
        Copula().Match(text.Body, post.Span.End) is { Success: true, Length: var length } && things.StartingAt(post.Span.End + length) is { Thing.Type: "Person" } holder && (length > 1 || EndsClause(holder.Span.End)) ? holder : null;

    /// <summary>Whether what is said ends there: not 局长为江枫颁奖.</summary>
    private bool EndsClause(int at) => at >= text.Body.Length || "，。；、：（\n”".Contains(text.Body[at]) || text.After(at, 2) is "同志" or "先生" or "女士";

    [GeneratedRegex("\\G(?:一职|职务)?(?:仍|依然|仍然|现)?(?:为|是)")]
    private static partial Regex Copula();

    /// <summary>江枫 in 理事长由区教委副主任江枫担任.</summary>
    private Occurrence? Filled(TextSpan sentence, PostPhrase post) =>
        Filling().Match(text.Body, post.Span.End, Math.Max(0, sentence.End - post.Span.End)) is { Success: true } match && things.EndingAt(match.Groups[1].Index) is { Thing.Type: "Person" } holder ? holder : null;

    [GeneratedRegex("\\G(?:一职|职务)?(?:现)?由[^，。；、]{2,30}?(担任|兼任)")]
    private static partial Regex Filling();

    /// <summary>并, ，同时兼任: what joins a second post to the first.</summary>
    [GeneratedRegex("""^(?:、|，|和)?(?:并|同时|兼|并兼|并兼任|并任|并担任|同时兼任|同时任|同时担任|兼任)$""")]
    private static partial Regex Joint();

    /// <summary>A title right before a name is that person's, whatever verb stands before it.</summary>
    private bool PrecedesName(Title title) => things.StartingAt(title.Span.End) is { Thing.Type: "Person" };

    private (IReadOnlyList<Occurrence> People, string State, int VerbAt)? Undoubted(TextSpan sentence, PostPhrase post, (IReadOnlyList<Occurrence> People, string State, int VerbAt)? link) =>
        link is { } told ? doubts.Left(sentence, told.People[0].Span, new TextSpan(told.VerbAt, Math.Max(told.VerbAt, post.Span.End)), told.State) is { } left ? told with { State = left } : null : null;

    private (IReadOnlyList<Occurrence> People, string State, int VerbAt)? Link(TextSpan sentence, PostPhrase post)
    {
        if (post.Title.State == "acting" && things.EndingAt(post.Span.Start) is { Thing.Type: "Person" } acting) return ([acting], "acting", post.Span.Start);
        if (post.Title.State == "former" && text.Body.AsSpan(post.Title.Span.Start).StartsWith("时任") && _subjects.Of(sentence, post.Span.Start, post.Span.End) is { } then) return ([then], "former", post.Span.Start);
        if (_appointed.Row(post.Span.Start) is { } row) return ([row.Person], row.Ends ? "ended" : "began", post.Span.Start);
        if (_stations.Of(post) is { } station && _subjects.Before(sentence, post.Span.Start) is { } career) return ([career], station.To is null ? "began" : "held", post.Span.Start);
        if ((_lives.Card(sentence, post) ?? _lives.Row(sentence, post) ?? Holder(post) ?? Filled(sentence, post)) is { } named) return ([named], "held", post.Span.Start);
        var start = WithoutParty(post.Span.Start, sentence.Start);
        if (_handovers.Leaving(sentence, post) is { } leaving) return ([leaving], "former", post.Span.Start);
        if (_lapses.Of(sentence, post) is { } lapsed) return ([lapsed], "ended", post.Span.End);
        if (SecondedTo(post) is { } seconded && _subjects.Before(sentence, seconded) is { } guest) return ([guest], State(sentence, "began", guest, seconded, post.Span.End), seconded);
        if (_appointed.Removed(start) is { } removed && _appointed.IsAppointing(sentence, removed.Span.Start, "ended")) return ([removed], "ended", start);
        if (Years().Match(text.Body, sentence.Start, start - sentence.Start) is { Success: true } years && _subjects.Of(sentence, years.Index, post.Span.End) is { } former) return ([former], "former", years.Index);
        if (!lexicon.Appointments.TryMatchBefore(text.Body, start, sentence.Start, out var length, out var verb)) return null;
        var verbAt = start - length;
        if (text.After(verbAt, length) is "兼" && titles.EndingAt(verbAt) is not null) return null;
        if (text.After(verbAt, length) is "接过" && !_handovers.IsTakenUp(post)) return null;
        if (text.After(verbAt, length) is "任" && text.CharBefore(verbAt) == '新' && things.EndingAt(verbAt) is not { Thing.Type: "Person" } && things.EndingAt(verbAt - 1) is not { Thing.Type: "Person" }) return null;
        if (text.After(verbAt, length) is "当" && _served.Before(verbAt) is null) return null;
        var people = verb.Person == PersonPlace.Inside ? _appointed.Inside(verbAt) : _subjects.Of(sentence, verbAt, post.Span.End) is { } subject ? _appointed.Listed(verbAt, subject) : [];
        if (people.Count == 0) return null;
        if (verb.Person == PersonPlace.Inside && !_appointed.IsAppointing(sentence, people[0].Span.Start, verb.State)) return null;
        return (people, State(sentence, verb.State, people[0], verbAt, post.Span.End), verbAt);
    }

    /// <summary>当了5年 in 当了5年维修班班长.</summary>
    [GeneratedRegex("(?:当|任|担任|做|干)了(?:\\d{1,2}|[一两二三四五六七八九十]{1,3})(?:多|余)?年的?$")]
    private static partial Regex Years();

    /// <summary>任中共柳堤区委书记: the party's name stands before its committee.</summary>
    private int WithoutParty(int start, int floor) =>
        start - 2 >= floor && text.Before(start, 2) is "中共" ? start - 2 : start - 5 >= floor && text.Before(start, 5) is "中国共产党" ? start - 5 : start;

    /// <summary>Where the words begin that lead to the body of a secondment: 赴 in 赴县医院挂职副院长.</summary>
    private int? SecondedTo(PostPhrase post) =>
        post.Body is not null && post.Title.Span.Start > 0 && text.Body.AsSpan(post.Title.Span.Start).StartsWith("挂职") && _served.Before(post.Title.Span.Start) is { Going: true } ? post.Span.Start - 1 : null;

    private string State(TextSpan sentence, string state, Occurrence person, int verbAt, int postEnd)
    {
        if (text.Before(person.Span.Start, 3) is "不再由") return "ended";
        var isChosen = Choosing().IsMatch(text.After(verbAt, 3)); // 当选区长时, 选举何苗为区长时: what began then goes on.
        if (state == "held" && _handovers.Replaces(sentence, verbAt)) return "began";
        if (state == "held" && (IsTakenUpThere(sentence, verbAt) || IsDecided(sentence, person, verbAt))) state = "began";
        if (state is "held" or "began" && _lapses.IsLastDay(postEnd)) return "ended";
        if (state is "began" or "held")
        {
            var clause = Math.Max(sentence.Start, text.Body.LastIndexOfAny(['，', '；', '。'], Math.Max(0, verbAt - 1), Math.Max(0, verbAt - sentence.Start)) + 1);
            if (lexicon.FormerWords.Any(text.Body, new TextSpan(Math.Min(clause, verbAt), verbAt)) || lexicon.FormerWords.Any(text.Body, new TextSpan(sentence.Start, Math.Max(sentence.Start, Math.Min(person.Span.Start, verbAt)))) || (!isChosen && _former.AreTold(sentence, verbAt, postEnd))) return "former";
        }
        return state is "began" or "held" && IsCandidacy(postEnd) ? "nominated" : state;
    }

    [GeneratedRegex("^(?:为|当选|被选|获选|被任命|获任|获聘|推选|选举)")]
    private static partial Regex Choosing();

    /// <summary>到柳堤镇当镇长; 今年6月回到柳堤镇担任书记, where the clause says when.</summary>
    private bool IsTakenUpThere(TextSpan sentence, int verbAt)
    {
        if (!(text.CharAt(verbAt) == '当' || text.After(verbAt, 2) is "担任") || _served.Before(verbAt) is not { Going: true }) return false;
        return text.CharAt(verbAt) == '当' || Dated().IsMatch(text.Body.AsSpan(sentence.Start, verbAt - sentence.Start));
    }

    /// <summary>经研究决定，由江枫担任区长; 决定江枫兼任局长: what was decided begins.</summary>
    private bool IsDecided(TextSpan sentence, Occurrence person, int verbAt) =>
        person.Span.Start >= sentence.Start && person.Span.End <= verbAt && text.After(verbAt, 2) is "担任" or "兼任" && text.Body[person.Span.End..verbAt] is "" or "同志" && Decided().IsMatch(text.Body.AsSpan(sentence.Start, person.Span.Start - sentence.Start));

    [GeneratedRegex("(?:决定|经[^，。；]{0,12}(?:研究|同意|批准)|表决通过[^，。；]{0,12}|(?:选举|推选|推举|聘请|聘任)|根据工作需要[^；。]{0,12})[，：]?(?:拟)?(?:由)?$")]
    private static partial Regex Decided();

    [GeneratedRegex("(?:[0-9一二三四五六七八九十][年月日]|[今去前]年)[^，。；]*$")]
    private static partial Regex Dated();

    /// <summary>副主席候选人, 局长人选: nobody's post yet.</summary>
    private bool IsCandidacy(int postEnd) => text.After(postEnd, 2) is "人选" or "候选";
}
