using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Titles;

/// <summary>Reads leading bodies that are written in full or with their term: 政协沧浦区第一届委员会, 中国共产党柳堤县第三届委员会, 县第十七届政协, 县第十七届人民代表大会常务委员会, 县十七届 before 人大代表.</summary>
internal static partial class WrittenBodies
{
    private const int Longest = 30;

    /// <summary>The body that ends at the offset and how a post names it (区政协, 区委); null where none does.</summary>
    public static (TextSpan Span, string Name)? Before(string body, int end, int floor)
    {
        var start = Math.Max(floor, end - Longest);
        var match = Written().Match(body, start, end - start);
        if (!match.Success || (match.Groups["session"].Success && !body.AsSpan(end).StartsWith("人大"))) return null;
        var organ = match.Groups["party"].Success ? "委" : match.Groups["organ"].Value switch
        {
            "人民代表大会常务委员会" => "人大常委会",
            "人民代表大会" => "人大",
            var named => named,
        };
        return (TextSpan.At(match.Index, match.Length), match.Groups["level"].Value + organ);
    }

    [GeneratedRegex("(?:(?:(?<party>中共|中国共产党)|(?<organ>政协))[\\u4e00-\\u9fff]{1,10}?(?<level>[省市区县旗州盟])(?:第?[一二三四五六七八九十]{1,3}届)?委员会|(?<level>[省市区县旗州盟])第?[一二三四五六七八九十]{1,3}届(?<organ>政协|人大|人民代表大会常务委员会|人民代表大会)|(?<session>(?<level>[省市区县旗州盟])第?[一二三四五六七八九十]{1,3}届))$")]
    private static partial Regex Written();
}
