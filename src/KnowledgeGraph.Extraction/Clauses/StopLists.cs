using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Clauses;

/// <summary>Reads what is listed behind a verb of going and seeing: 走进展示馆、…公司和雾岭村, 察看道路工程、县医院和广场.</summary>
/// <remarks>An item is a stop if a name ends it, with at most a word for the site behind it (雾岭小学工地). Items without a name are passed over.</remarks>
internal sealed partial class StopLists(ClauseText text)
{
    private const int LongestItem = 28;
    private const int LongestSite = 6;

    /// <summary>学习考察 in 赴甲市、乙市学习考察: what is done at the last of them.</summary>
    private static readonly WordSet Journeys = LexiconFile.WordsWith("event-verbs.tsv", 2, "Journey");

    private static readonly WordSet Sites = LexiconFile.Words("stop-sites.tsv");

    /// <summary>The names that end the items of a list behind the offset.</summary>
    public IEnumerable<Occurrence> Behind(int offset, int limit)
    {
        for (var at = offset; at < limit;)
        {
            var end = ItemEnd(at, limit);
            var last = end >= limit || text.Body[end] is '，' or '等';
            if (end - at > LongestItem || (at > offset && OpensClause(at))) yield break;
            if (NameOf(new TextSpan(at, end)) is { } stop) yield return stop;
            if (last) yield break;
            at = end + JointLength(end);
        }
    }

    /// <summary>The next 、 or 和 that stands in no name, 等 that closes the list behind one (昌里水库等地), or the limit.</summary>
    private int ItemEnd(int at, int limit)
    {
        for (; at < limit; at++)
        {
            if (text.Body[at] == '，' || (text.Body[at] == '等' && text.Things.EndingAt(at) is not null)) return at;
            if (JointLength(at) > 0 && text.Things.At(at) is null) return at;
        }
        return limit;
    }

    /// <summary>The length of the mark or word that joins items at the offset, a word of its own or one that stands behind a name; else 0.</summary>
    private int JointLength(int at)
    {
        if (text.Body[at] == '、') return 1;
        var length = text.Words.After(at, 2).StartsWith("以及") ? 2 : "和与及".Contains(text.Body[at]) ? 1 : 0;
        return length > 0 && (text.Words.TokenAt(at) is { } word && word.Span == TextSpan.At(at, length) || (at > 0 && text.Things.At(at - 1) is { } name && name.Span.End == at)) ? length : 0;
    }

    /// <summary>Whether the item begins with a verb: 参观公司和了解….</summary>
    private bool OpensClause(int at) => text.Words.TokenAt(at) is { Tag: "v" or "vd" or "p" or "d" } && text.Things.At(at) is null;

    /// <summary>的建设成果 in 察看上庄路的建设成果: what is seen at the place.</summary>
    [GeneratedRegex("^的(?:[^，。的]{0,8})(?:情况|成果|进展|现场|面貌|工地)(?:进行)?$")]
    private static partial Regex OfPlace();

    private Occurrence? NameOf(TextSpan item)
    {
        var last = text.Things.Within(item).FirstOrDefault(place => place.Thing.Type != "Person" && Journeys.TryMatchAt(text.Body, place.Span.End, item.End, out _)) is { Thing: not null } visited ? visited : text.Things.Within(item).LastOrDefault();
        if (last.Thing is null || last.Thing.Type == "Person" || text.IsOfPost(last)) return null;
        var rest = new TextSpan(last.Span.End, item.End);
        return rest.IsEmpty || OfPlace().IsMatch(text.Body.AsSpan(rest.Start, rest.Length)) || Journeys.TryMatchAt(text.Body, rest.Start, rest.End, out _) || (rest.Length <= LongestSite && Sites.TryMatchAt(text.Body, rest.Start, rest.End, out var length) && length == rest.Length) || (rest.Length is > 1 and <= LongestSite && last.Thing.Type == "District" && "点站室馆厂场园店".Contains(text.Body[rest.End - 1])) ? last : null;
    }
}
