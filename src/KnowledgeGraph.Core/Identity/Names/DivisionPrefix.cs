using System.Text.RegularExpressions;

namespace KnowledgeGraph.Core.Identity.Names;

/// <summary>The divisions at the head of a name: 北京市丰台区第一小学 stands under 北京市, then 丰台区.</summary>
/// <remarks>Read off the form alone; the list of divisions is above this project. What reads wrongly only makes a name count as its own. 城乡 and 城镇 end no division: 住房和城乡建设局.</remarks>
internal static partial class DivisionPrefix
{
    /// <summary>What can stand behind any division.</summary>
    private const string Any = "政府";

    /// <summary>The name without the divisions above its own: 湖北省十堰市张湾区教育局 → 张湾区教育局.</summary>
    public static string DropOuter(string name)
    {
        while (Outer().Match(name) is { Success: true } outer) name = name[outer.Length..];
        return name;
    }

    /// <summary>The last of a chain of divisions: 北京市丰台区 → 丰台区.</summary>
    public static string Innermost(string chain) => DropOuter(chain + Any)[..^Any.Length];

    /// <summary>The division that a name starts with, if something follows it: 丰台区 of 丰台区第一小学.</summary>
    public static string? Of(string name) => Own().Match(name) is { Success: true } own ? own.Groups[1].Value : null;

    /// <summary>Whether a text by itself looks like a division's name.</summary>
    public static bool IsDivision(string text) => text.Length >= 2 && Ending().IsMatch(text);

    [GeneratedRegex("^[^省市区县旗]{2,8}(?:省|市|自治区|自治州|地区|盟)(?=[^省市区县旗]{1,8}[区县市旗].)|^[^省市区县旗]{1,8}[区县旗](?=[^镇乡]{1,6}(?:街道|(?<!城)[镇乡]).)")]
    private static partial Regex Outer();

    [GeneratedRegex("^([^省市区县旗镇乡]{1,8}(?:省|市|自治区|自治州|(?<![社小园校学景])区|县|旗|(?<!城)[镇乡]|街道)).{2,}")]
    private static partial Regex Own();

    [GeneratedRegex("(?:省|市|自治区|自治州|盟|地区|(?<![社小园校学景])区|县|旗|(?<!城)[镇乡]|街道)$")]
    private static partial Regex Ending();
}
