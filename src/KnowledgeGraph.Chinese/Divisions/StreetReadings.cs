using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Chinese.Divisions;

/// <summary>Reads subdistricts of the home that a paper writes without 道: 柳堤街 in 柳堤街望汐社区, 柳堤街党工委, and wherever else an article names it that shows so once; not the street in 柳堤街12号.</summary>
internal sealed partial class StreetReadings(DivisionCatalogue catalogue)
{
    private const int Longest = 12;

    public IEnumerable<DivisionReading> Find(string body, Division? home, List<DivisionReading> full, TokenEdges words)
    {
        if (home is not { Level: DivisionLevel.County }) yield break;
        foreach (var town in catalogue.ChildrenOf(home).Where(town => town.Name.Length > 3 && town.Name.EndsWith("街道", StringComparison.Ordinal)))
        {
            var places = Places(body, town.Name[..^1], full, words).ToList();
            if (!places.Exists(place => Goes().IsMatch(Behind(body, place)))) continue;
            foreach (var place in places.Where(place => !Lies().IsMatch(Behind(body, place)))) yield return new DivisionReading(place, town, town.Level, DivisionForm.Full);
        }
    }

    private static IEnumerable<TextSpan> Places(string body, string form, List<DivisionReading> full, TokenEdges words)
    {
        for (var at = body.IndexOf(form, StringComparison.Ordinal); at >= 0; at = body.IndexOf(form, at + form.Length, StringComparison.Ordinal))
        {
            var span = TextSpan.At(at, form.Length);
            if (words.IsStart(at) && !full.Exists(reading => reading.Span.Overlaps(span))) yield return span;
        }
    }

    private static ReadOnlySpan<char> Behind(string body, TextSpan place) => body.AsSpan(place.End, Math.Min(Longest, body.Length - place.End));

    /// <summary>What follows a subdistrict: its organs, a community or village of it, or whoever comes to see it.</summary>
    [GeneratedRegex("^(?:党工委|党委|工委|纪工委|办事处|人大工委|综治|班子|机关|辖区|所属|调研|督导|指导工作|(?![与和及同附沿改各等])[\\u4e00-\\u9fff]{1,4}?(?:社区|村))")]
    private static partial Regex Goes();

    /// <summary>A house or crossing of the street.</summary>
    [GeneratedRegex("^(?:[0-9]|与[^，。]{1,8}交|[东西南北][侧段]|路口|沿线)")]
    private static partial Regex Lies();
}
