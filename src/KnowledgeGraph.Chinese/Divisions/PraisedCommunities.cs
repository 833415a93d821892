using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Chinese.Divisions;

/// <summary>Communities whose names are words of praise or deeds: 幸福社区 and 团结社区 behind a town, as in 柳堤街道团结社区, and wherever else the article names them; any community may be a happy one.</summary>
internal static partial class PraisedCommunities
{
    public static IEnumerable<DivisionReading> Find(string body, IReadOnlyList<DivisionReading> known)
    {
        if (!body.Contains("社区", StringComparison.Ordinal)) return [];
        var towns = known.Where(reading => reading.Level == DivisionLevel.Township).Select(reading => reading.Span.End).ToHashSet();
        var places = Communities().Matches(body).Where(place => !known.Any(reading => reading.Span.Overlaps(TextSpan.At(place.Index, place.Length)))).ToList();
        var named = places.Where(place => towns.Contains(place.Index)).Select(place => place.Value).ToHashSet();
        return places.Where(place => named.Contains(place.Value)).Select(place => new DivisionReading(TextSpan.At(place.Index, place.Length), null, DivisionLevel.Community, DivisionForm.Suffix));
    }

    /// <summary>Such words before 社区, as more than twenty communities of the official lists bear each, but none that towns often do to a community: 建设, 振兴, 联合.</summary>
    [GeneratedRegex("(?:幸福|和谐|平安|文明|健康|友好|文化|团结|和平|光明|胜利|前进|友谊|民主|解放|复兴|富强|繁荣|兴旺|跃进|创业|希望|富民|利民|安居|康乐)社区(?!创建|建设|评选|治理|服务|工作|营造)")]
    private static partial Regex Communities();
}
