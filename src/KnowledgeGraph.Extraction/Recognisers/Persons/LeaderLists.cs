using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Recognisers.Persons;

/// <summary>Finds who stands on a list of leaders, whatever word the name looks like: 种磊 in 区领导江枫、种磊、何苗、王强参加活动.</summary>
/// <remarks>A list of three or more behind a title, of which the analyser takes half for people, and none for the name of an organ.</remarks>
internal static partial class LeaderLists
{
    private const int Fewest = 3;

    public static IEnumerable<TextSpan> In(ArticleText text, IEnumerable<int> titleEnds)
    {
        foreach (var start in titleEnds.Where(end => end < text.Body.Length))
        {
            if (List().Match(text.Body, start) is not { Success: true } list || list.Groups["name"].Captures is not { Count: >= Fewest } names) continue;
            List<TextSpan> spans = [.. names.Select(name => TextSpan.At(name.Index, name.Length))];
            if (spans.Count(span => text.TokenAt(span.Start) is { Tag: "PER" } token && token.Span.Start == span.Start) * 2 < spans.Count) continue;
            foreach (var span in spans.Where(span => span.Length < 4)) yield return span;
        }
    }

    [GeneratedRegex("""\G(?:(?<name>[\u4e00-\u9fff]{2,4})(?<![局委办处院队区县市镇乡村所部会司厂校人等])、)+(?<name>[\u4e00-\u9fff]{2,3}?)(?<![局委办处院队区县市镇乡村所部会司厂校人等])(?=[等和与及]|以及|同志|一同|一起|陪同|参加|出席|参会|参与|主持|分别|先后|共同|到场|列席|随同|[，。；）])""")]
    private static partial Regex List();
}
