using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Names;

/// <summary>Lists of appointments and removals: a heading (决定任命：, 免去：, 一、任命 on a line of its own), and under it an item for each person (江枫为沧浦区副区长；).</summary>
internal static partial class AppointmentLists
{
    /// <summary>A post that is given, and what may go on about it before the next person's item.</summary>
    private const string Given = """[^，；。：\n]{1,80}[长任员委官记席士](?:[（(][^（）()\n]{1,20}[）)])?(?:[，,](?![\u4e00-\u9fff·]{2,6}(?:同志)?[为任的])[^；。：\n]{1,60})?""";

    /// <summary>A post that is taken, up to its last word.</summary>
    private const string Taken = """(?:[^，；。：\n]{1,80}|[^；。：\n]{1,80})职务(?:[，,][^，。；;的\n]{1,6}(?=[；;。]))?""";

    /// <summary>Every item, in order.</summary>
    public static IReadOnlyList<AppointmentItem> In(string body)
    {
        var items = new List<AppointmentItem>();
        for (var heading = Heading().Match(body); heading.Success;)
        {
            var end = heading.Index + heading.Length;
            for (var line = Line().Match(body, end); line.Success; line = Line().Match(body, end))
            {
                items.Add(new AppointmentItem(line.Groups["item"].Index, [.. line.Groups["name"].Captures.Select(name => TextSpan.At(name.Index, name.Length))], heading.Value[0] == '免'));
                end = line.Index + line.Length;
            }
            heading = Heading().Match(body, end);
        }
        return items;
    }

    [GeneratedRegex("""(?:任命|选举|补选|免去)(?:[：:]|(?<=(?:^|\n)[^，。；\n]{2,10})[ 　]*(?=\n))""")]
    private static partial Regex Heading();

    /// <summary>Names, then a post to its mark or the line's end: a heading within it begins another list. Where no word parts name and post (江枫柳堤镇镇长职务), the item begins with the name.</summary>
    [GeneratedRegex($$"""\G\s*(?<item>(?:(?<name>[\u4e00-\u9fff·]{2,6}?)(?:、(?<name>[\u4e00-\u9fff·]{2,6}?)){0,5}(?:(?:同志)?[为任]{{Given}}|(?:同志)?的{{Taken}}|同志{{Taken}}|[ 　]+{{Given}})|[\u4e00-\u9fff·]{4,40}职务))(?:[；;。，,]|(?=\n|$))""")]
    private static partial Regex Line();
}

/// <summary>One item of a list of appointments.</summary>
/// <param name="Start">Where it begins, with its first name.</param>
/// <param name="Names">Where the names stand, as far as their ends are told.</param>
/// <param name="Ends">Whether their posts end.</param>
internal sealed record AppointmentItem(int Start, IReadOnlyList<TextSpan> Names, bool Ends);
