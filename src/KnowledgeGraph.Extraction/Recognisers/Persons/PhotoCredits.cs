using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Recognisers.Persons;

/// <summary>Finds who took a photograph or wrote beside it: the name before 摄 at the end of a caption (。柏林 摄), before 文/图, and in 江白文　柏林摄.</summary>
internal static partial class PhotoCredits
{
    /// <summary>One of which stands in every credit.</summary>
    private const string Marks = "摄图";

    public static IReadOnlyList<TextSpan> In(string body) =>
        !Shows(body) ? [] : [.. Credit().Matches(body).Select(match => match.Groups["name"]).Select(name => TextSpan.At(name.Index, name.Length)), .. Pairs(body).SelectMany(pair => new[] { pair.Writer, pair.Photographer })];

    /// <summary>Who wrote and who took the photographs: 文/江白 图/柏林.</summary>
    public static IEnumerable<(TextSpan Writer, TextSpan Photographer)> Pairs(string body) =>
        !Shows(body) ? [] : Pair().Matches(body).Select(match => (Of(match.Groups["writer"]), Of(match.Groups["photographer"])));

    private static bool Shows(string body) => body.AsSpan().ContainsAny(Marks);

    private static TextSpan Of(Group name) => TextSpan.At(name.Index, name.Length);

    [GeneratedRegex("""(?<=[（(。”\n 　]|^)文[/／：:](?<writer>[\u4e00-\u9fff·]{2,4}?)[ 　、，]*(?:图|摄影|摄)[/／：:](?<photographer>[\u4e00-\u9fff·]{2,4})(?=[）)\s]|$)""")]
    private static partial Regex Pair();

    [GeneratedRegex("""(?<=[。！？”（(\n 　/／]|^)(?<name>[\u4e00-\u9fff·]{2,4})[ 　/／]{0,2}(?:摄|供图|文[ 　]*[/／]?[ 　]*图|文(?=[ 　]+[\u4e00-\u9fff]{2,4}[ 　]*摄))(?=[）)。\s]|$)""")]
    private static partial Regex Credit();
}
