using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Reads whom an appointment or a removal encloses: 张三 in 任命张三为局长, 免去张三的局长职务, 江枫 in 免去江枫同志局长职务.</summary>
internal sealed partial class AppointedPeople(ArticleText text, ThingLayer things, TitleLayer titles, PostReader reader)
{
    private readonly Dictionary<int, bool> _listed = AppointmentLists.In(text.Body).SelectMany(item => item.Names.Select(name => name.Start).Append(item.Start).Distinct(), (item, start) => (start, item.Ends)).ToDictionary();

    /// <summary>张三 in 任命张三为 and 免去张三的; all of a list (选举张三、李四为副区长).</summary>
    public IReadOnlyList<Occurrence> Inside(int verbAt)
    {
        var people = new List<Occurrence>();
        var end = verbAt;
        for (var at = things.LastBefore(verbAt); at >= 0 && things.Places[at] is { Thing.Type: "Person" } place && IsGap(new TextSpan(place.Span.End, end), people.Count == 0); at--)
        {
            people.Insert(0, place);
            end = place.Span.Start;
        }
        return people;
    }

    /// <summary>张三、李四 in 张三、李四当选副区长: the list that the subject ends right before the verb.</summary>
    public IReadOnlyList<Occurrence> Listed(int verbAt, Occurrence subject)
    {
        if (subject.Span.End != verbAt) return [subject];
        var people = new List<Occurrence> { subject };
        while (things.EndingAt(people[0].Span.Start - 1) is { Thing.Type: "Person" } before && text.CharBefore(people[0].Span.Start) is '、' or '和') people.Insert(0, before);
        return people;
    }

    private bool IsGap(TextSpan gap, bool last) => last ? gap.IsEmpty || gap.In(text.Body) is "同志" or "等" || Rest().IsMatch(gap.In(text.Body)) : gap.In(text.Body) is "、" or "和" or "，";

    /// <summary>等18人, 等同志: those of a list that are not named.</summary>
    [GeneratedRegex("""^等(?:\d+|[一二三四五六七八九十]+)?(?:[名位])?(?:人|同志)$""")]
    private static partial Regex Rest();

    /// <summary>Whether a word of appointment (为) or removal (的) stands before the person.</summary>
    public bool IsAppointing(TextSpan sentence, int personAt, string state)
    {
        ReadOnlySpan<string> words = state == "began"
            ? ["任命", "选举", "选举产生", "补选", "增选", "增补", "推选", "聘任", "聘请", "聘", "决定", "提名", "通过", "，", "、", "当选"]
            : ["免去", "撤销", "罢免", "接受", "同意"];
        var start = PhraseStart(personAt);
        foreach (var word in words)
        {
            if (start - word.Length >= sentence.Start && text.Body.AsSpan(start - word.Length, word.Length).SequenceEqual(word)) return true;
        }
        return (_listed.TryGetValue(personAt, out var ends) && ends == (state == "ended")) || (state == "ended" && Further().IsMatch(text.Body.AsSpan(sentence.Start, start - sentence.Start)));
    }

    /// <summary>免去江枫的局长职务， before 何苗的镇长职务: one more who is removed.</summary>
    [GeneratedRegex("免去(?:[^。任]|(?<=主)任)*职务[，、；]$")]
    private static partial Regex Further();

    /// <summary>江枫　柳堤镇镇长 under 任命：: who stands apart before the post, and whether the list takes it.</summary>
    public (Occurrence Person, bool Ends)? Row(int start) =>
        text.CharBefore(start) is ' ' or '　' && things.LastBefore(start) is var at and >= 0 && things.Places[at] is { Thing.Type: "Person" } person && string.IsNullOrWhiteSpace(text.Body[person.Span.End..start]) && _listed.TryGetValue(person.Span.Start, out var ends) ? (person, ends) : null;

    /// <summary>Where the post begins that stands before the person: 海畅集团董事长江枫 in 选举海畅集团董事长江枫为会长.</summary>
    private int PhraseStart(int personAt)
    {
        var start = personAt;
        while (titles.EndingAt(start) is { } title && title.Span.Start < start) start = reader.Read(title, null).Span.Start;
        return start;
    }

    /// <summary>江枫 in 免去江枫同志中共柳堤区委书记职务: who stands right before the post.</summary>
    public Occurrence? Removed(int start)
    {
        var end = text.Before(start, 2) is "同志" ? start - 2 : start;
        return things.EndingAt(end) is { Thing.Type: "Person" } person ? person : null;
    }
}
