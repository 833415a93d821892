using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Recognisers.Persons;

/// <summary>Finds names alone in brackets where a text ends, who wrote it: 。（江白）, （江白 何苗）.</summary>
internal static partial class ClosingNames
{
    public static IReadOnlyList<TextSpan> In(string body) =>
        [.. Closing().Matches(body).SelectMany(match => match.Groups["name"].Captures).Select(name => TextSpan.At(name.Index, name.Length))];

    [GeneratedRegex("""(?<=[。！？”…\n]|^)[ 　]*[（(](?![^）)]*(?:记者|通讯员|作者|摄|供稿|文图|编辑|未完|完))(?<name>[\u4e00-\u9fff·]{2,4})(?:[ 　、](?<name>[\u4e00-\u9fff·]{2,4})){0,3}[）)](?=\s*(?:\n|$))""")]
    private static partial Regex Closing();
}
