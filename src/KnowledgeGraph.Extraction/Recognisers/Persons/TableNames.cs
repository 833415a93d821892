using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Recognisers.Persons;

/// <summary>Finds who is listed in rows, a name and apart from it what they belong to: 柳芽　汐湾区第一小学. Fewer than three rows make no table.</summary>
internal static partial class TableNames
{
    private const int FewestRows = 3;

    public static IReadOnlyList<TextSpan> In(string body)
    {
        var (names, run) = (new List<TextSpan>(), new List<TextSpan>());
        var next = 0;
        foreach (Match row in Row().Matches(body))
        {
            if (row.Index != next) Close(names, run);
            var name = row.Groups["name"];
            run.Add(TextSpan.At(name.Index, name.Length));
            next = row.Index + row.Length + 1;
        }
        Close(names, run);
        return names;
    }

    private static void Close(List<TextSpan> names, List<TextSpan> run)
    {
        if (run.Count >= FewestRows) names.AddRange(run);
        run.Clear();
    }

    [GeneratedRegex("""^(?<name>(?!第)[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,8})+)[ 　]+(?:[男女][ 　]+)?[^，。；：　\n]{1,30}?(?:学校|[小中大]学|幼儿园|学院|医院|卫生院|中心|公司|局|委|办|社区|村|街道|镇|乡|所|站|队|校|厂|馆|院|主任|书记|科长|教师|医生|护士|民警|站长|所长|队长|经理|校长|院长)[^，。；：\n]{0,12}$""", RegexOptions.Multiline)]
    private static partial Regex Row();
}
