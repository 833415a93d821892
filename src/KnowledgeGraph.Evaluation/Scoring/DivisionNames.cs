using System.Text.RegularExpressions;

namespace KnowledgeGraph.Evaluation.Scoring;

/// <summary>Names that end as divisions do: 丰台区, 看丹街道, 龙井村.</summary>
internal static partial class DivisionNames
{
    public static bool EndsAsOne(string name) => Tail().IsMatch(name);

    /// <summary>丰台 of 丰台区.</summary>
    public static string WithoutTail(string name) => Tail().Replace(name, "");

    [GeneratedRegex("(省|市|区|县|旗|盟|州|街道|镇|乡|苏木|社区|村|嘎查)$")]
    private static partial Regex Tail();
}
