using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Chinese.Divisions;

/// <summary>Reads short names that only what stands beside them tells: 霞浦 in 福建霞浦, 环秀 in 环秀、潮海等街道.</summary>
internal sealed partial class ShortReadings(DivisionCatalogue catalogue)
{
    private const int LongestName = 4;

    /// <param name="body">The text.</param>
    /// <param name="home">The paper's home, whose towns a list means.</param>
    /// <param name="known">The readings found so far; no other is proposed where one stands.</param>
    /// <param name="words">The edges of the analyser's words.</param>
    public IEnumerable<DivisionReading> Find(string body, Division? home, IReadOnlyList<DivisionReading> known, TokenEdges words) =>
        Behind(body, known, words).Concat(Listed(body, home, known, words)).Where(found => !known.Any(reading => Bars(reading, found))).DistinctBy(found => found.Span);

    /// <summary>Whether a reading found before stands where another one would; not a short one of a town's name (朝阳 in 朝阳、新立等街道).</summary>
    private static bool Bars(DivisionReading known, DivisionReading found) =>
        known.Span.Overlaps(found.Span) && !(known.Form == DivisionForm.Short && known.Span == found.Span && found.Level == DivisionLevel.Township);

    /// <summary>福建霞浦, 山东莱州: a county right behind its province or city.</summary>
    private IEnumerable<DivisionReading> Behind(string body, IReadOnlyList<DivisionReading> known, TokenEdges words)
    {
        foreach (var above in known.Where(reading => reading.Division is { Level: <= DivisionLevel.City }))
        {
            for (var length = LongestName; length >= 2; length--)
            {
                if (above.Span.End + length > body.Length || !words.IsWhole(TextSpan.At(above.Span.End, length))) continue;
                if (!catalogue.CountiesByShortName(above.Division!).TryGetValue(body.Substring(above.Span.End, length), out var county)) continue;
                yield return new DivisionReading(TextSpan.At(above.Span.End, length), county, county.Level, DivisionForm.Short);
                break;
            }
        }
    }

    /// <summary>环秀、潮海、龙泉等街道: towns whose level the end of the list says, of the county right before the list, else of the home.</summary>
    private IEnumerable<DivisionReading> Listed(string body, Division? home, IReadOnlyList<DivisionReading> known, TokenEdges words)
    {
        foreach (Match list in Towns().Matches(body))
        {
            var first = list.Groups["name"].Captures[0];
            var before = known.LastOrDefault(reading => reading.Form == DivisionForm.Full && reading.Span.Start < list.Index + LongestName && reading.Span.End >= list.Index && reading.Span.End <= first.Index + first.Length - 2);
            if ((before is null ? home : CountyOf(before)) is not { } county) continue;
            var ending = list.Groups["level"].Value;
            foreach (Capture name in list.Groups["name"].Captures)
            {
                // What stands before the first name may be caught with it: 了桥头; the others are whole.
                var end = name.Index + name.Length;
                var last = name.Index == list.Index ? end - 2 : name.Index;
                for (var start = Math.Max(name.Index, before?.Span.End ?? 0); start <= last; start++)
                {
                    var span = new TextSpan(start, end);
                    if (!words.IsStart(start) || catalogue.ChildrenOf(county).FirstOrDefault(town => IsOf(ending, town) && span.In(body) == DivisionNames.Short(town.Name)) is not { } found) continue;
                    yield return new DivisionReading(span, found, found.Level, DivisionForm.Short);
                    break;
                }
            }
        }
    }

    /// <summary>The county whose towns follow a division: of a town, its own.</summary>
    private Division? CountyOf(DivisionReading reading) => reading.Division is { Level: DivisionLevel.Township } town ? catalogue.ParentOf(town) : reading.Division;

    /// <summary>乡镇 and 镇街 name two kinds at once.</summary>
    private static bool IsOf(string ending, Division town) => ending is "乡镇" or "镇街" || town.Name.EndsWith(ending, StringComparison.Ordinal);

    /// <remarks>The words that join names stand in none, so that no run of them is tried in many ways.</remarks>
    [GeneratedRegex("(?<name>[\\u4e00-\\u9fff-[和等]]{2,3})(?:[、和](?<name>[\\u4e00-\\u9fff-[和等]]{2,3})){1,15}等?(?:[0-9两三四五六七八九十]+个)?(?<level>街道|镇街|乡镇|镇|乡)")]
    private static partial Regex Towns();
}
