using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction.Clauses;

/// <summary>Whether a word only modifies what follows it: 停工的大桥, 建成三十余年的小区, 停工半年多的立交.</summary>
internal static partial class Attributive
{
    /// <summary>How long something has lasted: 半年多, 三十余年, 两个月之久.</summary>
    public const string Duration = @"(?:于|近|了|已|长达|超过)*(?:[\d一二三四五六七八九十半多数两几上世纪余百]{1,6}(?:个)?(?:年代|年|月|天|日|周|星期)(?:多|余|有余|半|之久)?)";

    /// <summary>Whether 的 follows, or a time and 的.</summary>
    public static bool Is(string text, int end) => Modifying().IsMatch(text, end);

    [GeneratedRegex($@"\G(?:{Duration})?的")]
    private static partial Regex Modifying();
}
