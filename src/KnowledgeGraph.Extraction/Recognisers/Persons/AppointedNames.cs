using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Recognisers.Persons;

/// <summary>Finds who stands between a verb of appointment and its second half, whatever the name looks like: 任命江枫为, 免去江枫的, 接受江枫辞去; and in lists under such a heading.</summary>
internal static partial class AppointedNames
{
    public static IReadOnlyList<TextSpan> In(string body) =>
        [.. Framed().Matches(body).SelectMany(match => match.Groups["name"].Captures).Select(name => TextSpan.At(name.Index, name.Length)), .. AppointmentLists.In(body).SelectMany(item => item.Names)];

    [GeneratedRegex("""(?:任命|免去|接受|同意)(?<name>(?![他她你我其原])[\u4e00-\u9fff]{2,4}?)(?:、(?<name>[\u4e00-\u9fff]{2,4}?)){0,5}(?:同志)?(?:为(?=[^，。；]{2,40}(?:长|任|员|委|官|记))|的(?=[^，。；]{2,40}职务)|辞去)""")]
    private static partial Regex Framed();
}
