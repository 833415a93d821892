using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Relations.Participation;

/// <summary>Tells results of a contest from those that its report tells of another: 在全国技能大赛中 in a report of a marathon.</summary>
internal static partial class OtherContests
{
    /// <summary>Whether the last contest before the offset that its sentence says to be where (在…赛中) is another than the one of that name.</summary>
    public static bool IsIn(string body, TextSpan sentence, int offset, string name)
    {
        var where = Where().Matches(body[sentence.Start..offset]).LastOrDefault();
        if (where is null) return false;
        var own = Common().Replace(where.Groups["contest"].Value, "");
        return own.Length > 0 && !name.Contains(own, StringComparison.Ordinal);
    }

    [GeneratedRegex("在(?<contest>[^在，。；：“”]{0,24}?(?:赛(?![道场区点程后前])|马拉松|长跑|健步走|运动会|会(?=[上中])))")]
    private static partial Regex Where();

    /// <summary>What any contest is called, and its parts by who takes part.</summary>
    [GeneratedRegex("本届|本次|此次|这次|这场|该|当[天日]|随后|刚刚|结束|举[行办]|进行|的|[男女](?:子|士)?|[老中少青成]年|混合|团体|个人|[单双]打|[大小]学生|[甲乙丙]?组|项目?|[0-9]+(?:公里|米)|(?:半|[总初复预]?决)赛|[初复预比大]赛|赛事?|竞赛|运动会|会")]
    private static partial Regex Common();
}
