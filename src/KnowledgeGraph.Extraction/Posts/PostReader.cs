using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Reads the body of a title: printed before it, carried over from the post before, or meant by a word of level.</summary>
internal sealed class PostReader(ArticleText text, ThingLayer things, BodyMemory memory, PostLexicon lexicon)
{
    private const string Levels = "省市区县旗州盟镇乡村";
    private const string Wards = "科室系部处组队办";
    private const string Deictics = "我本全该";
    private const int LongestWard = 6;

    private readonly UnnamedBodies _unnamed = new(text, things);

    private static readonly string[] Councils = ["人大常委会", "人大", "政协", "法院", "检察院", "政府"];

    /// <param name="title">The title.</param>
    /// <param name="carried">The post read before it.</param>
    /// <param name="isChained">Whether both are of the same person: 海畅国际董事、总经理江枫.</param>
    public PostPhrase Read(Title title, PostPhrase? carried, bool isChained = false)
    {
        if (title.Written is not null && things.Within(title.LeadingBody!.Value).FirstOrDefault(place => place.Thing.Type == "District") is { Thing: { } division }) return new PostPhrase(title, division, title.Span, title.Text, true);
        if (title.Text.StartsWith("全国", StringComparison.Ordinal)) return new PostPhrase(title, null, title.Span, title.Text, true);
        if (Printed(title) is { } printed) return Phrase(title, printed.Thing, ChainStart(printed), true);
        if (Ward(title) is { } ward) return new PostPhrase(title, ward.Thing, new TextSpan(ward.Start, title.Span.End), ward.Name + title.Text, true);
        if (Anaphoric(title) is { } anaphor) return Phrase(title, anaphor.Thing, anaphor.Start, true);
        if (LevelWord(title) is { } level) return Phrase(title, Carries(carried, level.Level) && !IsTaken(title, carried!) && !IsBackHome(carried!, level.Start, level.Level) ? carried!.Body : OwnerListed(carried, level.Start, level.Level) ?? level.Thing, level.Start, level.Thing is not null);
        if (IsOfCouncil(title) && (carried?.Body is { Type: "District" } same ? same : memory.Home) is { } home) return new PostPhrase(title, home, title.Span, home.Name[^1] + title.Text, false);
        if (IsSeat(title) && memory.Council(title.Span.Start) is { } seated) return new PostPhrase(title, seated, title.Span, seated.Name[^1] + "政协委员", false);
        if (isChained && carried is { Body: null } && carried.Span.Start < carried.Title.Span.Start) return new PostPhrase(title, null, title.Span, title.Text, false);
        if (carried is { Body.Type: "Organization" } && WardStart(title) is { } part) return new PostPhrase(title, carried.Body, new TextSpan(part, title.Span.End), text.Body[part..title.Span.Start] + title.Text, false);
        if (_unnamed.Before(title) is { } unnamed) return new PostPhrase(title, null, new TextSpan(unnamed, title.Span.End), title.Text, false);
        if (carried is { Body: not null } && Fits(title, carried)) return Suits(title, carried.Body) || (isChained && title.Kind == TitleKind.Enterprise && (carried.Title.Kind == title.Kind || IsOfParty(carried.Title))) ? Inherit(title, carried) : Suited(title);
        return Bare(title);
    }

    /// <summary>A division or organisation that ends where the title begins, or shares its last character with it (区 in 沧浦区委书记, 部 in 宣传部长).</summary>
    private Occurrence? Printed(Title title)
    {
        foreach (var place in things.Within(new TextSpan(Math.Max(0, title.Span.Start - 40), Math.Min(text.Body.Length, title.Head.End))).Reverse())
        {
            if (place.Thing.Type is not ("District" or "Organization" or "Place")) continue;
            if (place.Span.End == title.Span.Start || IsGenitive(place, title.Span.Start) || IsSession(place.Span.End, title.Span.Start)) return place;
            if (place.Span.End == title.Span.Start + 1 && place.Span.Length > 1 && (Levels.Contains(text.Body[title.Span.Start]) || place.Thing.Type == "Organization")) return place;
        }
        return null;
    }

    /// <summary>Where the divisions and larger bodies begin that stand right before a body: 浙江省嘉兴市 before 嘉善县副县长, 沧浦区人民法院 before 民事审判庭庭长.</summary>
    private int ChainStart(Occurrence body)
    {
        var start = body.Span.Start;
        foreach (var place in things.Within(new TextSpan(Math.Max(0, start - 40), start)).Reverse())
        {
            if (place.Thing.Type is not ("District" or "Organization") || place.Span.End != start) break;
            start = place.Span.Start;
        }
        return start;
    }

    /// <summary>政协委员, 人大代表: of the home division where no level is said.</summary>
    private bool IsOfCouncil(Title title) =>
        title.Text == "人大代表" || (title.LeadingBody is { } leading && leading.In(text.Body) is "政协" or "人大" or "人大常委会" && title.Text.StartsWith(leading.In(text.Body), StringComparison.Ordinal));

    /// <summary>委员 alone, right before a name: where the article speaks of a 政协, one of it.</summary>
    private bool IsSeat(Title title) => title is { Text: "委员", LeadingBody: null } && "，、。；：\n”".Contains(text.CharBefore(title.Span.Start)) && things.StartingAt(title.Span.End) is { Thing.Type: "Person" };

    /// <summary>心内科 in 中心医院心内科主任: a part of the body without a name of its own goes into the title.</summary>
    private (Thing Thing, string Name, int Start)? Ward(Title title)
    {
        if (title.LeadingBody is not null || title.Span.Start < 2 || !Wards.Contains(text.Body[title.Span.Start - 1])) return null;
        for (var end = title.Span.Start - 2; end >= Math.Max(0, title.Span.Start - LongestWard); end--)
        {
            if (lexicon.Anaphors.TryMatchBefore(text.Body, end, 0, out _, out _) && Meant(end, true) is { Thing.Type: "Organization" } meant) return (meant.Thing, text.Body[end..title.Span.Start], meant.Start);
        }
        var place = things.Within(new TextSpan(Math.Max(0, title.Span.Start - 40), title.Span.Start)).LastOrDefault();
        var gap = title.Span.Start - place.Span.End;
        if (place.Thing is not { Type: "Organization" } || gap is < 2 or > 8) return null;
        var name = text.Body[place.Span.End..title.Span.Start];
        return name.All(char.IsLetter) ? (place.Thing, name, place.Span.Start) : null;
    }

    /// <summary>心内科 in 中心医院院长江枫，心内科主任何苗: a part of the body of the post before.</summary>
    private int? WardStart(Title title)
    {
        if (title.LeadingBody is not null || title.Span.Start < 3 || !Wards.Contains(text.Body[title.Span.Start - 1])) return null;
        var start = title.Span.Start;
        while (start > 0 && title.Span.Start - start < 8 && char.IsLetter(text.Body[start - 1]) && things.At(start - 1) is null && (start == title.Span.Start || !(Levels + "局委会院园").Contains(text.Body[start - 1]))) start--;
        return title.Span.Start - start is > 1 and < 8 && "，、".Contains(text.CharBefore(start)) ? start : null;
    }

    /// <summary>的 in 是海河医院的护士长: what somebody is said to be.</summary>
    private bool IsGenitive(Occurrence body, int end) => body.Thing.Type == "Organization" && text.CharBefore(body.Span.Start) == '是' && text.Body[body.Span.End..end] is "的";

    /// <summary>第十五届 in 北京市第十五届人民代表大会代表.</summary>
    private bool IsSession(int start, int end) => end - start is > 1 and <= 6 && text.Body[start] == '第' && text.Body[end - 1] == '届';

    private (Thing Thing, int Start)? Anaphoric(Title title) => Meant(title.Span.Start, title.Kind != TitleKind.Enterprise);

    /// <summary>集团 in 集团江枫董事长: what a noun means that ends at the offset.</summary>
    public Thing? MeantBefore(int end) => Meant(end, true)?.Thing;

    private (Thing Thing, int Start)? Meant(int end, bool isWord)
    {
        if (!lexicon.Anaphors.TryMatchBefore(text.Body, end, text.SentenceAt(end).Span.Start, out var length, out var anaphor) || (isWord && !text.IsStart(end - length))) return null;
        return memory.Last(anaphor, end) is { } thing ? (thing, end - length) : null;
    }

    /// <summary>区 in 区委书记 and 区长, 我县 in 我县领导: the division of that level in the home line.</summary>
    private (Thing? Thing, char Level, int Start)? LevelWord(Title title)
    {
        var start = title.Span.Start;
        var at = Levels.Contains(text.Body[start]) && title.Kind != TitleKind.Leader ? start
            : text.Body[start] == '团' && title.LeadingBody is { Length: > 2 } && Levels.Contains(text.Body[start + 1]) ? start + 1
            : title.Kind is TitleKind.Leader && start > 1 && text.Body[start - 1] is '上' or '里' && Levels.Contains(text.Body[start - 2]) && text.IsStart(start - 2) ? start - 2
            : title.Kind is TitleKind.Leader && start > 0 && Levels.Contains(text.Body[start - 1]) && IsLevelWord(start - 1) ? start - 1
            : LevelInHead(title);
        if (at < 0) return null;
        var begin = at > 0 && at <= start && Deictics.Contains(text.Body[at - 1]) ? at - 1 : Math.Min(at, start);
        return ((IsDeictic(begin) ? null : memory.ToldOf(text.Body[at], begin)) ?? memory.OfLevel(text.Body[at], title.Span.Start), text.Body[at], begin);
    }

    private bool IsDeictic(int at) => Deictics.Contains(text.Body[at]);

    /// <summary>区 in 区领导 and 我区领导, not in 经开区领导.</summary>
    private bool IsLevelWord(int at) => text.IsStart(at) || (at > 0 && Deictics.Contains(text.Body[at - 1])) || text.TokenAt(at) is not { Tag: "n" or "LOC" or "ORG" or "nz" or "j" } token || token.Span.End != at + 1;

    /// <summary>区 in 副区长: the head of a government's title names its level.</summary>
    private int LevelInHead(Title title) => title.Kind == TitleKind.Government && Levels.Contains(text.Body[title.Head.Start]) ? title.Head.Start : -1;

    private static bool Carries(PostPhrase? carried, char level) => carried?.Body is { Type: "District" } body && Names.LevelWord.Of(body.Name) == level;

    /// <summary>汐湾区 for the 副区长 in 汐湾区委常委、组织部部长江枫，副区长何苗: whose the body of the post before is, with only names between.</summary>
    private Thing? OwnerListed(PostPhrase? carried, int start, char level) =>
        carried?.Body is { Type: "Organization", Home: { } home } && things.Things[home] is var division && Names.LevelWord.Of(division.Name) == level && carried.Span.End < start && IsListOfNames(carried.Span.End, start) ? division : null;

    private bool IsListOfNames(int start, int end)
    {
        foreach (var place in things.Within(new TextSpan(start, end)).Where(place => place.Thing.Type == "Person"))
        {
            if (place.Span.Start - start > 1) return false;
            start = place.Span.End;
        }
        return end - start == 1 && "、，和".Contains(text.Body[start]);
    }

    /// <summary>区长 in 沧浦区区长江枫出席，区长何苗主持: one of that title the other division has named already, so this is the home's.</summary>
    private bool IsTaken(Title title, PostPhrase carried) =>
        title.Text == carried.Title.Text && carried.Explicit && carried.Body != memory.Home && !title.Text.Contains('副') && (title.Kind == TitleKind.Government || title is { Kind: TitleKind.Party, LeadingBody: not null }) && text.Body.AsSpan(carried.Span.End, title.Span.Start - carried.Span.End).Contains('，');

    /// <summary>苔溪县县长江枫来我县考察，县长何苗陪同: behind 我县 the word of level is the home's again.</summary>
    private bool IsBackHome(PostPhrase carried, int start, char level) =>
        carried.Span.End < start && text.Body.AsSpan(carried.Span.End, start - carried.Span.End) is var between && between.IndexOf(level) is var at and > 0 && between[at - 1] is '我' or '本';

    /// <summary>Whether a title without body can belong to the body of the post before it.</summary>
    private static bool Fits(Title title, PostPhrase carried) => carried.Body!.Type != "District" || title.LeadingBody is not null || title.Kind is TitleKind.Organ or TitleKind.Party or TitleKind.GrassRoots;

    /// <summary>区政协副主席A，秘书长C: the leading body goes over with the division.</summary>
    private PostPhrase Inherit(Title title, PostPhrase carried)
    {
        if (IsPartyGroup(title) && carried.Body!.Type == "District" && Council(carried) is { } council) return new PostPhrase(title, carried.Body, title.Span, council + title.Text, false);
        if (memory.Department(title, carried.Body!) is { } department) return Phrase(title, department.Thing, department.Start, true);
        if (title.LeadingBody is null && carried.Body!.Type == "District" && Leading(title, carried) is { Length: > 0 } leading) return new PostPhrase(title, carried.Body, title.Span, leading + title.Text, false);
        return Phrase(title, carried.Body, title.Span.Start, false);
    }

    /// <summary>The leading body of a post that goes over to the next one: printed, or carried over itself to a post with the same head (主任, 副主任) or to its 秘书长; of 区人大常委会党组书记 it is 区人大常委会, for the next post is the organ's.</summary>
    private string Leading(Title title, PostPhrase post)
    {
        if (title.Text is "常委" or "副书记" or "书记" or "委员" && post.Name.Length > 2 && Levels.Contains(post.Name[0]) && post.Name[1] == '委') return post.Name[..2];
        if (title.Kind is TitleKind.Government or TitleKind.Party or TitleKind.GrassRoots && title.Kind != post.Title.Kind) return "";
        var carried = (post.Title.Head.In(text.Body) == title.Head.In(text.Body) || title.Text == "秘书长") && post.Name.EndsWith(post.Title.Text, StringComparison.Ordinal) ? post.Name[..^post.Title.Text.Length] : "";
        if (title.Text.EndsWith("委员会委员", StringComparison.Ordinal)) return "";
        if (IsPartyGroup(post.Title) && Council(post) is { } council) return council;
        var leading = post.Title.Written ?? (post.Title.LeadingBody is { } printed ? printed.In(text.Body) : carried);
        if (leading.StartsWith('党') && !title.Head.In(text.Body).EndsWith("书记", StringComparison.Ordinal) && title.Kind != TitleKind.Party) return "";
        return leading.EndsWith("党组", StringComparison.Ordinal) && leading.Length > 3 ? leading[..^2] : leading;
    }

    /// <summary>党组书记, 党组成员: of the party group in an organ that stands elsewhere.</summary>
    private static bool IsPartyGroup(Title title) => title.Text.StartsWith("党组", StringComparison.Ordinal);

    /// <summary>区政协 of 区政协党组书记 and of 区政协主席, for the 党组副书记 that follows.</summary>
    private static string? Council(PostPhrase post)
    {
        foreach (var ending in Councils)
        {
            if (post.Name.IndexOf(ending, StringComparison.Ordinal) is var at and > 0) return post.Name[..(at + ending.Length)];
        }
        return null;
    }

    /// <summary>主任尉迟松 after 区人大常委会召开会议: the organ that the sentence spoke of last.</summary>
    private PostPhrase Bare(Title title)
    {
        if (title.Kind == TitleKind.Occupation) return Phrase(title, null, title.Span.Start, false);
        if (memory.Subject(title.Span.Start, IsOfBuilder(title)) is not { } subject)
            return lexicon.Bodies.ContainsKey(title.Head.In(text.Body)) && Suited(title) is { Body.Occurrences: var named } suited && named.Any(span => span.End <= title.Span.Start) ? suited : Phrase(title, null, title.Span.Start, false);
        if (subject.Leading is { } leading) return new PostPhrase(title, subject.Division, title.Span, leading + title.Text, false);
        if (title.LeadingBody is { } own && own.In(text.Body) is "党工委" or "工委" or "管委会" or "管理委员会" or "办事处" or "街道办" or "居委会" or "村委会") return Phrase(title, null, title.Span.Start, false);
        return subject.Organ is { } organ && !Suits(title, organ) ? Suited(title) : Phrase(title, subject.Organ, title.Span.Start, false);
    }

    /// <summary>项目经理: of who builds, whom the text may name only by the way.</summary>
    private static bool IsOfBuilder(Title title) => title.Text.StartsWith("项目", StringComparison.Ordinal);

    /// <summary>党委书记 in 海畅工程局党委书记、董事长江枫: who leads the party of a body has its other posts as well.</summary>
    private bool IsOfParty(Title title) => title.LeadingBody is { } leading && leading.In(text.Body).StartsWith('党');

    /// <summary>Whether a body has such a post: no bureau has a 校长.</summary>
    private bool Suits(Title title, Thing body) => body.Type != "Organization" || !lexicon.Bodies.TryGetValue(title.Head.In(text.Body), out var suited) || suited.Endings.Any(ending => body.Name.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>The post in the body named last that has such posts.</summary>
    private PostPhrase Suited(Title title) => Phrase(title, memory.Last(lexicon.Bodies[title.Head.In(text.Body)], title.Span.Start, IsOfBuilder(title)), title.Span.Start, false);

    private static PostPhrase Phrase(Title title, Thing? body, int start, bool isExplicit)
    {
        var name = title.Kind == TitleKind.Leader && body is { Type: "District" } ? body.Name[^1] + title.Text : title.Text;
        return new PostPhrase(title, body, new TextSpan(Math.Min(start, title.Span.Start), title.Span.End), name, isExplicit);
    }
}
