using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Clauses;

/// <summary>Reads which bodies and divisions a stretch of text joins two by two: A与B; A、B分别与C、D; A与B、C与D.</summary>
internal sealed class PartyReader(ClauseText text)
{
    private const int LongestCall = 6;

    private readonly ListEdges _edges = new(text);

    /// <summary>The bodies and divisions of a span; of a chain (湖北省十堰市张湾区) the innermost.</summary>
    public IReadOnlyList<Party> In(TextSpan span)
    {
        var parties = new List<Party>();
        foreach (var place in text.Things.Within(span).Where(place => IsParty(place.Thing) && !text.IsOfPost(place) && !IsOuter(place)))
        {
            if (parties.Count > 0 && parties[^1].Place is { Thing.Type: "District" } outer && (outer.Span.End == place.Span.Start || (outer.Span.End + 1 == place.Span.Start && text.Body[outer.Span.End] == '的'))) parties[^1] = parties[^1] with { Place = place };
            else if (!IsVenue(place.Span.Start, span.Start)) parties.Add(new Party(place, place.Span.Start));
        }
        return Heads(Called(parties), span.End);
    }

    /// <summary>The parties behind the last of whom is told that it brings the others together: 甲局 and 乙公司, not 区商务委, in 区商务委促成甲局与乙公司.</summary>
    private List<Party> Called(List<Party> parties)
    {
        for (var at = parties.Count - 2; at > 0 || (at == 0 && parties.Count > 2); at--)
        {
            var gap = new TextSpan(parties[at].Place.Span.End, parties[at + 1].Start);
            if (gap.Length is >= 2 and <= LongestCall && !IsLink(parties[at], parties[at + 1]) && !_edges.IsJoint(gap) && IsVerbs(gap)) return parties[(at + 1)..];
        }
        return parties;
    }

    /// <summary>协调落实, 见证: verbs and nothing else.</summary>
    private bool IsVerbs(TextSpan gap)
    {
        var verb = false;
        for (var at = gap.Start; at < gap.End && text.Words.TokenAt(at) is { } token; at = Math.Max(at + 1, token.Span.End))
        {
            if (token.Tag is not ("v" or "vn" or "d" or "ad" or "u" or "xc")) return false;
            verb |= token.Tag == "v";
        }
        return verb && !text.Body.AsSpan(gap.Start, gap.Length).Contains('的');
    }

    /// <summary>The parties without those that only modify another: 足球学校, not 区教育局, in 区教育局举办的足球学校.</summary>
    private List<Party> Heads(List<Party> parties, int limit)
    {
        for (var at = parties.Count - 2; at >= 0; at--)
        {
            if (RelativeClause.End(text, parties[at].Place.Span.End, limit) is not { } end || !RelativeClause.IsBefore(text, end, parties[at + 1].Start)) continue;
            var first = at;
            while (first > 0 && (IsListed(parties[first - 1], parties[first]) || (IsLink(parties[first - 1], parties[first]) && parties.Count > at + 2))) first--;
            parties.RemoveRange(first, at + 1 - first);
            at = first;
        }
        return parties;
    }

    /// <summary>甲局、乙局: two names with no more than a mark between.</summary>
    public bool IsListed(Party before, Party after) => text.Body.AsSpan(before.Place.Span.End, Math.Max(0, after.Start - before.Place.Span.End)) is "、";

    /// <summary>The pairs that 与 and 和 make of them; one party with each of several (甲局与乙公司、丙集团).</summary>
    public IReadOnlyList<(Thing First, Thing Second)> Pairs(IReadOnlyList<Party> parties)
    {
        var links = Enumerable.Range(1, Math.Max(0, parties.Count - 1)).Where(at => IsLink(parties[at - 1], parties[at])).ToList();
        if (links.Count == 1 && links[0] * 2 == parties.Count) return [.. Enumerable.Range(0, links[0]).Select(at => (parties[at].Thing, parties[at + links[0]].Thing))];
        if (links.Count == 1 && (links[0] == 1 || links[0] == parties.Count - 1)) return [.. parties.Take(links[0]).SelectMany(one => parties.Skip(links[0]).Select(other => (one.Thing, other.Thing)))];
        if (links.Count > 0) return [.. links.Select(at => (parties[at - 1].Thing, parties[at].Thing))];
        return parties.Count == 2 ? [(parties[0].Thing, parties[1].Thing)] : [];
    }

    /// <summary>Whether 与, 和, 同 or a dash joins two neighbours, with no more than an adverb beside it.</summary>
    public bool IsLink(Party before, Party after)
    {
        var gap = text.Body.AsSpan(before.Place.Span.End, Math.Max(0, after.Start - before.Place.Span.End));
        return gap.Length is > 0 and <= 8 && gap.IndexOfAny("与和同·—") >= 0 && gap.IndexOfAny("，。；") < 0;
    }

    /// <summary>省政府与部委举办的合作签约活动: who holds what the signing belongs to does not sign.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the last party's name ends.</param>
    /// <param name="verb">Where the signing's verb begins.</param>
    public static bool IsHost(ClauseText text, int end, int verb) => end < verb && RelativeClause.End(text, end, verb) is not null;

    /// <summary>Bodies and divisions; zones (云州高新区), whose committees sign under their name.</summary>
    private static bool IsParty(Thing thing) => thing.Type is "Organization" or "District" || (thing.Type == "Place" && Zones.Ends(thing.Name));

    /// <summary>泽南省 in 泽南省乌柏旗: a division before one that no list has is no party itself.</summary>
    private bool IsOuter(Occurrence place) => place.Thing.Type == "District" && text.Things.StartingAt(place.Span.End) is null && text.Words.TokenAt(place.Span.End) is { Tag: "LOC" or "nz" or "ORG" or "PER" or "ns" } token && token.Span.Start == place.Span.End && !text.Things.Within(token.Span).Any();

    private bool IsVenue(int start, int floor) => start > floor && text.Body[start - 1] is '在' or '于' or '经' or '到';
}

/// <summary>A body or division that may sign or cooperate.</summary>
/// <param name="Place">The innermost name of its chain.</param>
/// <param name="Start">Where the chain begins.</param>
internal sealed record Party(Occurrence Place, int Start)
{
    public Thing Thing => Place.Thing;
}
