using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Recognisers.Persons;

/// <summary>Finds names alone in brackets where a text ends, who wrote it: 。（江白）, （江白 何苗 文/图）, （江白 通讯员 何苗）.</summary>
internal static partial class ClosingNames
{
    public static IReadOnlyList<TextSpan> In(string body) =>
        [.. Closing().Matches(body).SelectMany(match => match.Groups["name"].Captures).Select(name => TextSpan.At(name.Index, name.Length))];

    [GeneratedRegex("""(?<=[。！？”…\n]|^)[ 　]*[（(](?![\u4e00-\u9fff]{0,8}(?:记者|通讯员|作者|摄|供稿|编辑|未完|完))(?<name>[\u4e00-\u9fff·]{2,4})(?:[ 　、]+(?!通讯员|特约记者|实习生|文图|图文|摄影)(?<name>[\u4e00-\u9fff·]{2,4})){0,3}(?:(?<=[ 　、][^（(]{2,4})[ 　]+(?:文[/／]?图|图[/／]?文)|[ 　]+(?:通讯员|特约记者|实习生)[ 　：:]*[^（）()]{2,20})?[）)](?=\s*(?:\n|$))""")]
    private static partial Regex Closing();
}
