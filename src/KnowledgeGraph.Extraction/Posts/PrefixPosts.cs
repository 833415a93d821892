using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Reads posts printed before names: 区委副书记、区长邵明漪; 区政协副主席A、B，秘书长C.</summary>
internal sealed class PrefixPosts(ArticleText text, ThingLayer things, TitleLayer titles, PostReader reader)
{
    /// <summary>Each group of people with the posts before it, in the order of the sentence.</summary>
    public IEnumerable<(IReadOnlyList<Occurrence> People, IReadOnlyList<PostPhrase> Posts, TextSpan Run)> Read(TextSpan sentence)
    {
        var people = things.Within(sentence).Where(place => place.Thing.Type == "Person").ToList();
        PostPhrase? carried = null;
        for (var at = 0; at < people.Count;)
        {
            var group = ListFrom(people, at);
            at += group.Count;
            var chain = ChainBefore(group[0].Span.Start, sentence.Start);
            if (chain.Count == 0) continue;
            var posts = new List<PostPhrase>();
            foreach (var title in chain)
            {
                carried = reader.Read(title, carried, posts.Count > 0);
                posts.Add(carried);
            }
            if (IsFormer(posts[0])) posts = [.. posts.Select(post => post.Title.State == "held" ? post with { Title = post.Title with { State = "former" } } : post)];
            yield return (group, posts, new TextSpan(posts[0].Span.Start, group[^1].Span.End));
        }
    }

    /// <summary>原 in 原柳堤镇镇长江枫, 时任 in 时任沧浦区区长江枫: before the body it puts the whole chain into the past.</summary>
    private bool IsFormer(PostPhrase first)
    {
        var start = first.Span.Start;
        if (!first.Explicit || start == first.Title.Span.Start) return false;
        return (text.CharBefore(start) == '原' && text.IsStart(start - 1)) || (start > 1 && text.Before(start, 2) is "时任" or "前任" or "已故" or "曾任");
    }

    /// <summary>The people of one list: joined by 、 or 和 with nothing between.</summary>
    private List<Occurrence> ListFrom(List<Occurrence> people, int at)
    {
        var group = new List<Occurrence> { people[at] };
        while (at + 1 < people.Count && IsListGap(new TextSpan(people[at].Span.End, people[at + 1].Span.Start))) group.Add(people[++at]);
        return group;
    }

    private bool IsListGap(TextSpan gap) => gap.In(text.Body) is "、" or "和" or "与" or "及" or "以及" or "，";

    /// <summary>The titles that end right before the name, joined by 、 or 兼 or by nothing (董事总经理), first to last.</summary>
    private List<Title> ChainBefore(int start, int floor)
    {
        var chain = new List<Title>();
        var end = start;
        while (TitleEndingAt(end) is { } title && title.Span.Start >= floor && (chain.Count == 0 || !IsBehindName(title)))
        {
            chain.Add(title);
            if (RunsOn(title))
            {
                end = title.Span.Start;
                continue;
            }
            var begin = BodyStart(title);
            if (begin > floor && text.Body[begin - 1] is '、' or '兼') end = begin - 1;
            else if (begin > floor + 1 && text.Body[begin - 1] == '，' && TitleEndingAt(begin - 1) is { } before && (begin == title.Span.Start || IsUngoverned(before, floor))) end = begin - 1;
            else break;
        }
        chain.Reverse();
        return chain;
    }

    /// <summary>区委常委 in ，区委常委，区委组织部部长江枫: a post that begins its clause, which no verb gives to somebody else (任命何苗为区长，区教育局局长江枫).</summary>
    private bool IsUngoverned(Title title, int floor)
    {
        if (title.Kind is TitleKind.Occupation or TitleKind.Leader || IsBehindName(title)) return false;
        var begin = BodyStart(title);
        if (begin > floor && text.Body[begin - 1] == '、' && TitleEndingAt(begin - 1) is { } before) return IsUngoverned(before, floor);
        return begin <= floor || text.Body[begin - 1] is '，' or '。' or '；' or '：' or '）' or '\n' or '日' or '午';
    }

    /// <summary>董事长 in 江枫董事长、区长何苗 is of who stands before it.</summary>
    private bool IsBehindName(Title title) => things.EndingAt(title.Span.Start) is { Thing.Type: "Person" };

    /// <summary>常务副总经理 in 董事常务副总经理江枫: another post ends where the title begins; not 董事长顾问江枫, who advises one.</summary>
    private bool RunsOn(Title title) => title.Kind != TitleKind.Occupation && !title.Text.EndsWith("顾问", StringComparison.Ordinal) && !title.Text.EndsWith("助理", StringComparison.Ordinal) && titles.EndingAt(title.Span.Start) is { Kind: not (TitleKind.Occupation or TitleKind.Leader) };

    private Title? TitleEndingAt(int offset)
    {
        if (offset <= 0) return null;
        var end = text.Body[offset - 1] is '）' or ')' ? OpeningBracket(offset - 1) : offset;
        return titles.EndingAt(end);
    }

    /// <summary>副局长（主持工作）岑默: what stands in brackets belongs to the title.</summary>
    private int OpeningBracket(int closing)
    {
        var open = text.Body.LastIndexOfAny(['（', '('], closing);
        return open >= 0 && closing - open <= 12 ? open : closing + 1;
    }

    /// <summary>Where the words of a title's body begin.</summary>
    private int BodyStart(Title title) => reader.Read(title, null).Span.Start;
}
