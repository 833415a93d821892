using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Chinese.Divisions;

/// <summary>Reads subdistricts of the home that a paper writes without 道, where what follows is no house or crossing: 柳堤街 in 柳堤街望汐社区, 柳堤街党工委.</summary>
internal sealed partial class StreetReadings(DivisionCatalogue catalogue)
{
    private const int Longest = 12;

    public IEnumerable<DivisionReading> Find(string body, Division? home, List<DivisionReading> full, TokenEdges words)
    {
        if (home is not { Level: DivisionLevel.County }) yield break;
        foreach (var town in catalogue.ChildrenOf(home).Where(town => town.Name.Length > 3 && town.Name.EndsWith("街道", StringComparison.Ordinal)))
        {
            var form = town.Name[..^1];
            for (var at = body.IndexOf(form, StringComparison.Ordinal); at >= 0; at = body.IndexOf(form, at + form.Length, StringComparison.Ordinal))
            {
                var span = TextSpan.At(at, form.Length);
                if (words.IsStart(at) && !full.Exists(reading => reading.Span.Overlaps(span)) && Goes().IsMatch(body.AsSpan(span.End, Math.Min(Longest, body.Length - span.End)))) yield return new DivisionReading(span, town, town.Level, DivisionForm.Full);
            }
        }
    }

    /// <summary>What follows a subdistrict: its organs, a community or village of it, or whoever comes to see it.</summary>
    [GeneratedRegex("^(?:党工委|党委|工委|纪工委|办事处|人大工委|综治|班子|机关|辖区|所属|各|调研|走访|检查|慰问|督导|指导工作|考察|(?![与和及同])[\\u4e00-\\u9fff]{1,7}?(?:社区|村))")]
    private static partial Regex Goes();
}
