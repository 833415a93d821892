using System.Text.RegularExpressions;

namespace KnowledgeGraph.Chinese.Dates;

/// <summary>The forms in which texts word dates.</summary>
internal static partial class DatePattern
{
    /// <summary>One date or a range: [year][month][day] with relative words for each, and an optional second end.</summary>
    /// <remarks>All parts can be missing; what a part can begin with is asked first, so that not every place of a text is an empty match.</remarks>
    [GeneratedRegex($$"""
        (?=[0-9一二三四五六七八九十今去前明后本同当次那上])(?<!\d|第|\d[.:：\-－])
        (?: (?<year>(?:19|20)\d\d|[一二][〇○零一二三四五六七八九]{3})年(?:的)?
          | (?<ryear>今年|去年|前年|明年|后年|本年|同年|当年|次年|那一?年(?=[0-9一二三四五六七八九十]+月)) )?
        (?: (?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?!天(?!气))(?:份)?
          | (?<rmonth>本月|上月|上个月|同月|当月) )?
        (?: (?<day>3[01]|[12]\d|0?[1-9]|三十一?|[一二]?十[一二三四五六七八九]?|[一二三四五六七八九])(?:日|号(?:(?<=月(?:份)?[0-9一二三四五六七八九十]{1,3}号)|(?!{{NumberedThings.Pattern}}))|(?<=月\d{1,2})(?=[上下中]午|晚上|晚间|凌晨|清晨))
            (?: (?:至|到|—|－|-|~|～|、)
                (?: (?<month2>1[0-2]|0?[1-9])月 )?
                (?<day2>3[01]|[12]\d|0?[1-9])[日号] )?
        )?
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    public static partial Regex Absolute();

    /// <summary>Days told from the day of speaking: 昨天, 本周三, 上周五; and from the day told before: 当天, 次日.</summary>
    [GeneratedRegex("""(?<shift>今天|今日|昨天|昨日|前天|明天|明日|当天|当日|同日|同一天|次日|翌日|第二天)|(?<week>本周|这周|上周|下周)(?<weekday>[一二三四五六日天])""", RegexOptions.CultureInvariant)]
    public static partial Regex Relative();

    /// <summary>What keeps a month from going on in the year of the date before it: the sentence's end, a thing that the date only modifies, a plan, the present.</summary>
    [GeneratedRegex("[。！？\n的将拟]|预计|计划|有望|即将|目前|如今|眼下|(?<![实发出表体呈展涌重兑])现(?![场代实金象状])", RegexOptions.CultureInvariant)]
    public static partial Regex Breaking();

    /// <summary>A word right before a date that says that it is still to come.</summary>
    [GeneratedRegex("(?:将|拟|预计|有望|力争|即将)(?:于|在|到)?$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    public static partial Regex Awaiting();

    /// <summary>By when something is to be done: 底前完工, 前建成.</summary>
    [GeneratedRegex(@"\G[底末]?[之以]?前(?:将|要|可|全部|全面|基本|全线|必须|力争|务必)*(?:完工|竣工|建成|完成|通车|投用|投产|投入|开放|交付|启用|通水|开工|动工|搬迁|拆除|封顶|贯通)", RegexOptions.CultureInvariant)]
    public static partial Regex Due();

    /// <summary>What says before a date that it is past: 已于, 曾在.</summary>
    [GeneratedRegex("(?:已|已经|曾)(?:于|在)?$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    public static partial Regex Over();

    /// <summary>What was awaited has not come, told further on in the sentence.</summary>
    [GeneratedRegex(@"\G[^。！？\n]{0,40}(?:未能|没能|没有|仍未|尚未|迟迟|落空)", RegexOptions.CultureInvariant)]
    public static partial Regex Failing();

    /// <summary>24日下午: a day whose month the text said before; read only where one did.</summary>
    public const int LongestWord = 24;
}
