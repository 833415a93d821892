using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Recognisers.Persons;

/// <summary>Finds who is listed by rank, with what they belong to in brackets: 第三名 明珠（柳堤社区卫生服务中心）.</summary>
internal static partial class RankedNames
{
    public static IReadOnlyList<TextSpan> In(string body) =>
        [.. Ranked().Matches(body).Select(match => match.Groups["name"]).Select(name => TextSpan.At(name.Index, name.Length))];

    [GeneratedRegex("""(?:第[一二三四五六七八九十\d]+名|冠军|亚军|季军|[特一二三]等奖|[金银铜]奖)[：: 　]+(?<name>[\u4e00-\u9fff·]{2,4})(?=[（(])""")]
    private static partial Regex Ranked();
}
