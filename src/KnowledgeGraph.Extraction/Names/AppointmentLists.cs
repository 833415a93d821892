using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Names;

/// <summary>Lists of appointments and removals: a heading (决定任命：, 免去：), and under it an item for each person (江枫为沧浦区副区长；).</summary>
internal static partial class AppointmentLists
{
    /// <summary>Every item, in order.</summary>
    public static IReadOnlyList<AppointmentItem> In(string body)
    {
        var items = new List<AppointmentItem>();
        for (var heading = Heading().Match(body); heading.Success;)
        {
            var end = heading.Index + heading.Length;
            for (var line = Line().Match(body, end); line.Success; line = Line().Match(body, end))
            {
                items.Add(new AppointmentItem([.. line.Groups["name"].Captures.Select(name => TextSpan.At(name.Index, name.Length))], heading.Value[0] == '免'));
                end = line.Index + line.Length;
            }
            heading = Heading().Match(body, end);
        }
        return items;
    }

    [GeneratedRegex("""(?:任命|选举|补选|免去)[：:]""")]
    private static partial Regex Heading();

    /// <summary>Names, then a post to its mark: a heading within it begins another list.</summary>
    [GeneratedRegex("""\G\s*(?<name>[\u4e00-\u9fff·]{2,6}?)(?:、(?<name>[\u4e00-\u9fff·]{2,6}?)){0,5}(?:同志)?(?:为[^；。：\n]{1,80}[长任员委官记席士](?:[（(][^（）()\n]{1,20}[）)])?|的[^；。：\n]{1,80}职务(?:[，,][^，。；;\n]{1,6})?)[；;。]""")]
    private static partial Regex Line();
}

/// <summary>One item of a list of appointments.</summary>
/// <param name="Names">Where the names stand.</param>
/// <param name="Ends">Whether their posts end.</param>
internal sealed record AppointmentItem(IReadOnlyList<TextSpan> Names, bool Ends);
