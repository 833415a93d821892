using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Tells whose committee of a term is meant: 汐湾区政协 by 政协汐湾区第一届委员会, 汐湾区委 by 中国共产党汐湾区第三届委员会.</summary>
internal static partial class CouncilNames
{
    private const int Reach = 24;

    /// <summary>The name that the organ goes by; null where the words before the name tell of no council or party.</summary>
    public static string? Of(ArticleText text, TextSpan name)
    {
        if (Term().Match(name.In(text.Body)) is not { Success: true } term || Owner().Match(text.Before(name.Start, Math.Min(Reach, name.Start)).ToString()) is not { Success: true } owner) return null;
        return term.Groups["division"].Value + (owner.Groups["party"].Success ? "委" : "政协");
    }

    [GeneratedRegex("^(?<division>[\\u4e00-\\u9fff]{1,8}[省市区县旗州盟])第?[一二三四五六七八九十]{1,3}届委员会$")]
    private static partial Regex Term();

    /// <summary>The council or the party, and larger divisions between it and the name.</summary>
    [GeneratedRegex("(?:(?<party>中国共产党|中共)|中国人民政治协商会议|政协)(?:[\\u4e00-\\u9fff]{1,8}[省市区州盟])?$")]
    private static partial Regex Owner();
}
