using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Recognisers.Persons;

/// <summary>Finds who stands between a verb of appointment and its second half, whatever the name looks like: 任命江枫为, 免去江枫的, 接受江枫辞去; and each line under a heading 任命： or 免去：.</summary>
internal static partial class AppointedNames
{
    public static IReadOnlyList<TextSpan> In(string body) => [.. Framed().Matches(body).Concat(Listed(body)).SelectMany(match => match.Groups["name"].Captures).Select(name => TextSpan.At(name.Index, name.Length))];

    private static IEnumerable<Match> Listed(string body)
    {
        foreach (Match heading in Heading().Matches(body))
        {
            for (var at = heading.Index + heading.Length; at < body.Length && Line().Match(body, at) is { Success: true } line; at = line.Index + line.Length) yield return line;
        }
    }

    [GeneratedRegex("""(?:任命|免去|接受|同意)(?<name>(?![他她你我其原])[\u4e00-\u9fff]{2,4}?)(?:、(?<name>[\u4e00-\u9fff]{2,4}?)){0,5}(?:同志)?(?:为(?=[^，。；]{2,40}(?:长|任|员|委|官|记))|的(?=[^，。；]{2,40}职务)|辞去)""")]
    private static partial Regex Framed();

    [GeneratedRegex("""(?:任命|免去)[：:]\s*""")]
    private static partial Regex Heading();

    /// <summary>One item of the list, to its mark.</summary>
    [GeneratedRegex("""\G\s*(?<name>[\u4e00-\u9fff·]{2,6}?)(?:、(?<name>[\u4e00-\u9fff]{2,4}?)){0,5}(?:同志)?(?:为|的(?=[^；。\n]{2,40}职务))[^；。]{2,60}[；。]""")]
    private static partial Regex Line();
}
