using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Which bodies an article has named by some place of it, for words that stand for them (公司, 社区, 区).</summary>
internal sealed partial class BodyMemory(ArticleText text, ThingLayer things, HomeLine homeLine)
{
    private static readonly string[] LeadingEndings = ["人大常委会", "人大", "政协", "纪委", "监委", "法院", "检察院", "政府"];

    private readonly Asides _asides = new(text, things);

    /// <summary>The body named last before the offset whose name ends as the word asks; else the only one of the article.</summary>
    /// <param name="anaphor">The word and what it asks for.</param>
    /// <param name="offset">Where it stands.</param>
    /// <param name="withAsides">Whether also one that is named only by the way.</param>
    public Thing? Last(Anaphor anaphor, int offset, bool withAsides = false)
    {
        bool Fits(Thing thing) => thing.Type == anaphor.Type && anaphor.Endings.Any(ending => thing.Name.EndsWith(ending, StringComparison.Ordinal));
        var before = things.Places.LastOrDefault(place => place.Span.End <= offset && Fits(place.Thing) && (withAsides || !_asides.Are(place)));
        if (anaphor.Endings.Contains("村") && Housed(anaphor, offset, before.Span.End) is { } home) return home;
        if (before.Thing is null) before = things.Places.LastOrDefault(place => place.Span.End <= offset && Fits(place.Thing));
        if (before.Thing is not null) return before.Thing;
        var all = things.Things.Where(Fits).ToList();
        return all.Count == 1 ? all[0] : null;
    }

    /// <summary>柳堤村 where a house of its name stands nearer than any other village: 走进柳堤村卫生室，村党支部书记江枫说.</summary>
    private Thing? Housed(Anaphor anaphor, int offset, int floor)
    {
        bool Fits(Thing thing) => thing.Type == anaphor.Type && thing.Level == DivisionLevel.Community && anaphor.Endings.Any(ending => thing.Name.EndsWith(ending, StringComparison.Ordinal));
        foreach (var place in things.Within(new TextSpan(floor, offset)).Reverse().Where(place => place.Thing.Type is "Organization" or "Place" or "Project"))
        {
            if (things.Things.FirstOrDefault(thing => Fits(thing) && place.Thing.Name.Contains(thing.Name, StringComparison.Ordinal)) is { } home) return home;
        }
        return null;
    }

    /// <summary>The division that a word of level means: of the home line, else the one named last before the offset.</summary>
    public Thing? OfLevel(char level, int offset) =>
        homeLine.OfLevel(level) ?? things.Places.LastOrDefault(place => place.Span.End <= offset && place.Thing.Type == "District" && LevelWord.Of(place.Thing.Name) == level).Thing;

    /// <summary>Another division of that level with whose doings the paragraph opens (6月20日，沧浦区召开…): what the word means in all that is told of it, until the home is named.</summary>
    public Thing? ToldOf(char level, int offset)
    {
        var start = offset == 0 ? 0 : text.Body.LastIndexOf('\n', offset - 1) + 1;
        var named = things.Within(new TextSpan(start, offset)).Where(place => place.Thing.Type == "District" && LevelWord.Of(place.Thing.Name) == level).ToList();
        return named.Count > 0 && homeLine.OfLevel(level) is { } own && named.TrueForAll(place => place.Thing == named[0].Thing && place.Thing != own) && IsSubject(named[0]) && !Visits().IsMatch(text.Body.AsSpan(start, offset - start)) ? named[0].Thing : null;
    }

    /// <summary>Whether the name stands at the beginning of a clause, before a verb or the name of an organ.</summary>
    private bool IsSubject(Occurrence place) =>
        (place.Span.Start == 0 || text.Body[place.Span.Start - 1] is '，' or '\n' or '日' or '午') && (text.TokenAt(place.Span.End) is { Tag: "v" or "vd" } || text.After(place.Span.End, 2) is "人大" or "政协" or "人民" or "举行" or "召开");

    /// <summary>Who comes to the home or is met there: then the words are the home's again.</summary>
    [GeneratedRegex("[来赴]|代表团|考察|访|会见|协作|对接")]
    private static partial Regex Visits();

    /// <summary>The home division of the paper, whatever its level.</summary>
    public Thing? Home => homeLine.Home;

    /// <summary>The division of whose 政协 the article spoke last; null where it spoke of none.</summary>
    public Thing? Council(int offset) =>
        text.Body.LastIndexOf("政协", Math.Max(0, offset - 1), StringComparison.Ordinal) is var at and >= 0 ? (at > 0 && "省市区县旗州".Contains(text.Body[at - 1]) ? OfLevel(text.Body[at - 1], at) : null) ?? Home : null;

    /// <summary>组织部 in 区委常委、组织部部长: a department named without the organ it belongs to.</summary>
    public (Thing Thing, int Start)? Department(Title title, Thing division)
    {
        return things.EndingAt(title.Span.Start) is { Thing.Type: "Organization" } place && place.Thing != division ? (place.Thing, place.Span.Start) : null;
    }

    /// <summary>The organ that the sentence, or the one before, speaks of; not one for which somebody stands (代表区政府).</summary>
    public (Thing? Organ, Thing? Division, string? Leading)? Subject(int offset, bool withAsides = false)
    {
        var sentence = text.SentenceAt(offset);
        var from = sentence.Index > 0 && text.Sentences.Sentences[sentence.Index - 1].Paragraph == sentence.Paragraph ? text.Sentences.Sentences[sentence.Index - 1].Span.Start : sentence.Span.Start;
        var organ = things.Within(new TextSpan(from, offset)).LastOrDefault(place => place.Thing.Type == "Organization" && text.Before(place.Span.Start, 2) is not "代表" && (withAsides || !_asides.Are(place))).Thing;
        if (organ is null) return null;
        if (organ.Home is { } home && LeadingEndings.FirstOrDefault(ending => organ.Name.EndsWith(ending, StringComparison.Ordinal)) is { } leading)
        {
            var division = things.Things[home];
            return (organ, division, division.Name[^1] + leading);
        }
        return (organ, null, null);
    }
}
