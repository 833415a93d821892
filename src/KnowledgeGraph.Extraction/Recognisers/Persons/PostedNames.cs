using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Recognisers.Persons;

/// <summary>Who opens a clause and is said there to hold or have held a post: 江枫任区长, 江枫此前任县长, 江枫原任局长.</summary>
/// <remarks>Unlike an appointment's two halves, such a clause can open with a word for time or a noun as well; the name must look like one.</remarks>
internal static partial class PostedNames
{
    public static IEnumerable<TextSpan> In(string body) => Holding().Matches(body).Select(match => TextSpan.At(match.Groups["name"].Index, match.Groups["name"].Length));

    [GeneratedRegex("""(?<=[：，；。“\n]|^)(?![他她它你我其本该此原今从同现目因自随并也而均都两各先后又再曾会])(?<name>[\u4e00-\u9fff]{2,3}?)(?<![时间候后前起再也均都已将月年日会能可应要])(?:此前|之前|曾经?|先后|历|现|原|一直|仍|也)?(?:任(?![务何命意职免期教])|担任|出任|兼任|历任|当选为?|调任|转任|升任)(?=[^，。；]{2,40}(?:长|任|员|委|官|记|席))""")]
    private static partial Regex Holding();
}
