using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Reads posts that a verb gives or takes: 任命张三为局长, 免去李四的局长职务, 王五不再担任书记, 赵六，曾任镇长，现任局长.</summary>
internal sealed partial class AppointedPosts(ArticleText text, ThingLayer things, TitleLayer titles, PostReader reader, PostLexicon lexicon)
{
    private const int LongestJoint = 6;

    private readonly Dictionary<int, bool> _listed = AppointmentLists.In(text.Body).SelectMany(item => item.Names, (item, name) => (name.Start, item.Ends)).ToDictionary();
    private readonly Lives _lives = new(text, things);
    private readonly Handovers _handovers = new(text, things);
    private readonly Lapses _lapses = new(text, things);
    private readonly ServedBodies _served = new(text, things);
    private readonly Pronouns _pronouns = new(text, things);
    private readonly Doubts _doubts = new(text, things, lexicon.Doubts);

    /// <summary>Each post of the sentence that a verb links to a person, with the state that the verb tells.</summary>
    public IEnumerable<(Occurrence Person, PostPhrase Post, string State, int VerbAt)> Read(TextSpan sentence)
    {
        (IReadOnlyList<Occurrence> People, string State, int VerbAt)? link = null;
        PostPhrase? carried = null;
        Thing? given = null;
        foreach (var title in titles.Titles.Where(title => sentence.Contains(title.Span)))
        {
            var post = reader.Read(title, link is null ? null : carried);
            if (IsContinued(post, carried) && link is { } same)
            {
                carried = post;
                foreach (var person in same.People) yield return (person, post, same.State, same.VerbAt);
                continue;
            }
            link = PrecedesName(title) ? null : Undoubted(sentence, Link(sentence, post));
            if (link is { } there && _served.Before(there.VerbAt) is { } served) post = At(served.Body, post);
            else if (link is not null && post is { Explicit: false, Body: not null } && given is not null) post = post with { Body = given };
            carried = post;
            if (link is not { } found) continue;
            given = post.Body;
            foreach (var person in found.People) yield return (person, post, found.State, found.VerbAt);
        }
    }

    /// <summary>The post in the body that stands before the verb: also where a word of level would mean the home (到沧浦区任区长).</summary>
    private static PostPhrase At(Thing body, PostPhrase post) =>
        !post.Explicit ? post with { Body = body, Name = post.Title.Text }
        : body.Type == "District" && post.Body is { Type: "District" } meant && meant.Name[^1] == body.Name[^1] ? post with { Body = body }
        : post;

    /// <summary>任党组成员、副局长; 曾任甲县副县长，乙县县长; 任副区长，并代理区长: the next post of the same verb.</summary>
    private bool IsContinued(PostPhrase post, PostPhrase? before)
    {
        if (before is null || post.Span.Start <= before.Span.End || post.Span.Start - before.Span.End > LongestJoint) return false;
        var gap = text.Body[before.Span.End..post.Span.Start];
        return gap == "、" || (!PrecedesName(post.Title) && (gap == "，" ? post.Explicit : Joint().IsMatch(gap)));
    }

    /// <summary>并, ，同时兼任: what joins a second post to the first.</summary>
    [GeneratedRegex("""^(?:、|，|和)?(?:并|同时|兼|并兼|并兼任|并任|并担任|同时兼任|同时任|同时担任|兼任)$""")]
    private static partial Regex Joint();

    /// <summary>A title right before a name is that person's, whatever verb stands before it.</summary>
    private bool PrecedesName(Title title) => things.StartingAt(title.Span.End) is { Thing.Type: "Person" };

    private (IReadOnlyList<Occurrence> People, string State, int VerbAt)? Undoubted(TextSpan sentence, (IReadOnlyList<Occurrence> People, string State, int VerbAt)? link) =>
        link is { } told ? _doubts.Left(sentence, told.People[0].Span, told.VerbAt, told.State) is { } left ? told with { State = left } : null : null;

    private (IReadOnlyList<Occurrence> People, string State, int VerbAt)? Link(TextSpan sentence, PostPhrase post)
    {
        if (post.Title.State == "acting" && things.EndingAt(post.Span.Start) is { Thing.Type: "Person" } acting) return ([acting], "acting", post.Span.Start);
        if (_lives.Card(sentence, post) is { } named) return ([named], "held", post.Span.Start);
        var start = WithoutParty(post.Span.Start, sentence.Start);
        if (_handovers.Leaving(sentence, post) is { } leaving) return ([leaving], "former", post.Span.Start);
        if (_lapses.Of(sentence, post) is { } lapsed) return ([lapsed], "ended", post.Span.End);
        if (SecondedTo(post) is { } seconded && Subject(sentence, seconded) is { } guest) return ([guest], State(sentence, "began", guest, seconded, post.Span.End), seconded);
        if (Removed(start) is { } removed && IsAppointing(sentence, removed.Span.Start, "ended")) return ([removed], "ended", start);
        if (!lexicon.Appointments.TryMatchBefore(text.Body, start, sentence.Start, out var length, out var verb)) return null;
        var verbAt = start - length;
        if (text.After(verbAt, length) is "兼" && titles.EndingAt(verbAt) is not null) return null;
        if (text.After(verbAt, length) is "接过" && !_handovers.IsTakenUp(post)) return null;
        if (text.After(verbAt, length) is "当" && _served.Before(verbAt) is null) return null;
        var people = verb.Person == PersonPlace.Inside ? Inside(verbAt) : (Behind(post.Span.End) ?? Subject(sentence, verbAt)) is { } subject ? [subject] : [];
        if (people.Count == 0) return null;
        if (verb.Person == PersonPlace.Inside && !IsAppointing(sentence, people[0].Span.Start, verb.State)) return null;
        return (people, State(sentence, verb.State, people[0], verbAt, post.Span.End), verbAt);
    }

    /// <summary>江枫 in 免去江枫同志中共柳堤区委书记职务: who stands right before the post.</summary>
    private Occurrence? Removed(int start)
    {
        var end = text.Before(start, 2) is "同志" ? start - 2 : start;
        return things.EndingAt(end) is { Thing.Type: "Person" } person ? person : null;
    }

    /// <summary>任中共柳堤区委书记: the party's name stands before its committee.</summary>
    private int WithoutParty(int start, int floor) =>
        start - 2 >= floor && text.Before(start, 2) is "中共" ? start - 2 : start - 5 >= floor && text.Before(start, 5) is "中国共产党" ? start - 5 : start;

    /// <summary>倪青 in 原任区委副书记、政法委书记的倪青.</summary>
    private Occurrence? Behind(int end)
    {
        var close = text.Body.AsSpan(end, Math.Min(40, text.Body.Length - end)).IndexOf('的');
        if (close < 0 || text.Body.AsSpan(end, close).IndexOfAny("，。；") >= 0) return null;
        return things.StartingAt(end + close + 1) is { Thing.Type: "Person" } person ? person : null;
    }

    /// <summary>张三 in 任命张三为 and 免去张三的; all of a list (选举张三、李四为副区长).</summary>
    private List<Occurrence> Inside(int verbAt)
    {
        var people = new List<Occurrence>();
        var end = verbAt;
        for (var at = LastBefore(verbAt); at >= 0 && things.Places[at] is { Thing.Type: "Person" } place && IsGap(new TextSpan(place.Span.End, end), people.Count == 0); at--)
        {
            people.Insert(0, place);
            end = place.Span.Start;
        }
        return people;
    }

    private int LastBefore(int offset)
    {
        for (var at = things.Places.Count - 1; at >= 0; at--)
        {
            if (things.Places[at].Span.End <= offset) return at;
        }
        return -1;
    }

    private bool IsGap(TextSpan gap, bool last) => last ? gap.IsEmpty || gap.In(text.Body) is "同志" or "等" || Rest().IsMatch(gap.In(text.Body)) : gap.In(text.Body) is "、" or "和" or "，";

    /// <summary>等18人, 等同志: those of a list that are not named.</summary>
    [GeneratedRegex("""^等(?:\d+|[一二三四五六七八九十]+)?(?:[名位])?(?:人|同志)$""")]
    private static partial Regex Rest();

    /// <summary>Whether a word of appointment (为) or removal (的) stands before the person.</summary>
    private bool IsAppointing(TextSpan sentence, int personAt, string state)
    {
        ReadOnlySpan<string> words = state == "began"
            ? ["任命", "选举", "选举产生", "补选", "增选", "推选", "聘任", "聘请", "聘", "决定", "提名", "通过", "，", "、", "当选"]
            : ["免去", "撤销", "罢免", "接受", "同意"];
        var start = PhraseStart(personAt);
        foreach (var word in words)
        {
            if (start - word.Length >= sentence.Start && text.Body.AsSpan(start - word.Length, word.Length).SequenceEqual(word)) return true;
        }
        return _listed.TryGetValue(personAt, out var ends) && ends == (state == "ended");
    }

    /// <summary>Where the post begins that stands before the person: 海畅集团董事长江枫 in 选举海畅集团董事长江枫为会长.</summary>
    private int PhraseStart(int personAt)
    {
        var start = personAt;
        while (titles.EndingAt(start) is { } title && title.Span.Start < start) start = reader.Read(title, null).Span.Start;
        return start;
    }

    /// <summary>The person before the verb: of the clause, else the one the sentence began with.</summary>
    private Occurrence? Subject(TextSpan sentence, int verbAt)
    {
        var before = things.Within(new TextSpan(sentence.Start, verbAt)).Where(place => place.Thing.Type == "Person" && !_handovers.IsPredecessor(place)).ToList();
        if (before.Count == 0) return _lives.Of(sentence) ?? _pronouns.Of(sentence, verbAt);
        return OpensForAnother(before[^1].Span.End, verbAt) ? null : before[^1];
    }

    /// <summary>任命江枫为局长；何苗不再担任: a clause of a list opens with what is a name, though nobody read it as one.</summary>
    private bool OpensForAnother(int personEnd, int verbAt)
    {
        var gap = text.Body.AsSpan(personEnd, verbAt - personEnd);
        return gap.LastIndexOf('；') is var mark and >= 0 && Unread().IsMatch(gap[(mark + 1)..]);
    }

    [GeneratedRegex("""^(?!同时|随后|此后|之后|后来|其后|先后|现在|目前|如今|其间|期间|[他她并也又均都后曾现将其])[\u4e00-\u9fff]{2,4}(?:同志)?$""")]
    private static partial Regex Unread();

    /// <summary>Where the words begin that lead to the body of a secondment: 赴 in 赴县医院挂职副院长.</summary>
    private int? SecondedTo(PostPhrase post) =>
        post.Body is not null && post.Title.Span.Start > 0 && text.Body.AsSpan(post.Title.Span.Start).StartsWith("挂职") && _served.Before(post.Title.Span.Start) is { Going: true } ? post.Span.Start - 1 : null;

    private string State(TextSpan sentence, string state, Occurrence person, int verbAt, int postEnd)
    {
        if (text.Before(person.Span.Start, 3) is "不再由") return "ended";
        if (state == "held" && _handovers.Replaces(sentence, verbAt)) return "began";
        if (state == "held" && text.CharAt(verbAt) == '当' && _served.Before(verbAt) is { Going: true }) return "began";
        if (state is "held" or "began" && _lapses.IsLastDay(postEnd)) return "ended";
        if (state is "began" or "held")
        {
            var clause = Math.Max(sentence.Start, text.Body.LastIndexOfAny(['，', '；', '。'], Math.Max(0, verbAt - 1), Math.Max(0, verbAt - sentence.Start)) + 1);
            if (lexicon.FormerWords.Any(text.Body, new TextSpan(Math.Min(clause, verbAt), verbAt)) || lexicon.FormerWords.Any(text.Body, new TextSpan(sentence.Start, Math.Max(sentence.Start, Math.Min(person.Span.Start, verbAt))))) return "former";
        }
        var words = text.After(postEnd, 6);
        if (state == "began" && words.StartsWith("人选")) return "nominated";
        return state;
    }
}
