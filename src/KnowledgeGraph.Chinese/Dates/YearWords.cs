using System.Text.RegularExpressions;

namespace KnowledgeGraph.Chinese.Dates;

/// <summary>The forms in which texts name years, and the words around a year that say what it is the year of.</summary>
/// <remarks>Words before and after are those of its clause: they begin and end at a mark.</remarks>
internal static partial class YearWords
{
    /// <summary>2023年, 二〇二三年三月, 2023年3月30日, 2023-03-30, 〔2023〕5号; of 2021—2025年 the end alone.</summary>
    [GeneratedRegex("""
        (?<![\d.])(?<year>20[0-4]\d|二[〇○零][〇○零一二三四][〇○零一二三四五六七八九])年(?:的(?=[\d一二三四五六七八九十]+月))?(?:(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?:份)?(?:(?<day>3[01]|[12]\d|0?[1-9]|三十一?|[一二]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号])?)?
        | (?<![\d.])(?<year>20[0-4]\d)(?<mark>[-./])(?<month>1[0-2]|0?[1-9])\k<mark>(?<day>3[01]|[12]\d|0?[1-9])(?!\d)
        | [〔﹝\[](?<year>20[0-4]\d)[〕﹞\]](?<number>\s*第?\s*\d+\s*号)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    public static partial Regex Year();

    /// <summary>到2025年, 2021—2025年: the end of a time.</summary>
    [GeneratedRegex("(?:[至到—－~～-]|止于)$", RegexOptions.CultureInvariant)]
    public static partial Regex Until();

    [GeneratedRegex("截[至止]到?$", RegexOptions.CultureInvariant)]
    public static partial Regex AsOf();

    [GeneratedRegex("力争|预计|计划|规划|(?<!现)[拟将]|有望|确保|争取|目标|展望|面向|谋划|迎接|筹[备办]|备战|有效期|期限|推迟|延[期至]|提前|调整|推到|改[为到]", RegexOptions.CultureInvariant)]
    public static partial Regex Planned();

    /// <summary>2025年底前, 2024年将建成, 2024年1月1日起.</summary>
    [GeneratedRegex("^(?:[上下]?半年|[一二三四]季度|年?[底末初])?(?:之前|以前|前(?!.季度|\\d)|内|起|[将拟要]|力争|预计|计划|有望|争取|确保)", RegexOptions.CultureInvariant)]
    public static partial Regex Bounded();

    [GeneratedRegex("^[^，。；]{0,6}(?:奥|亚运|大运|全运|青运|残运|世博|世园|园博|世界杯|欧洲杯)", RegexOptions.CultureInvariant)]
    public static partial Regex Games();

    [GeneratedRegex("(?:[比较自从与同和超]|超过|高于|低于|相比)$", RegexOptions.CultureInvariant)]
    public static partial Regex Compared();

    /// <summary>2022年度先进集体, 总结2022年工作: told in the year after it as often as in its own.</summary>
    [GeneratedRegex("总结|回顾|收官|颁奖|最美|第?四季度|表彰|表扬|通报|^度(?!.{0,16}(?:协议|合同|招生|征兵))|述职|决算|先进|优秀", RegexOptions.CultureInvariant)]
    public static partial Regex LookingBack();

    /// <summary>部署2023年工作, 2023年协作协议: told at the beginning of that year, or before.</summary>
    [GeneratedRegex("协议|合同|方案|部署|安排|研究|预算|要点|思路|打算|计划", RegexOptions.CultureInvariant)]
    public static partial Regex LookingAhead();

    [GeneratedRegex("^(?:全区|全县|全市|我区|我县|我市)?(?:第?[一二三]季度|前[一二三两]?个?季度|上半年|前?\\d{1,2}(?:月)?[-—至到]\\d{1,2}月|前[\\d一二三四五六七八九十]+个月|[春夏秋冬]季|[春夏秋冬][^节运]|汛期|暑[期假]|寒假)", RegexOptions.CultureInvariant)]
    public static partial Regex Season();

    /// <summary>What happened in the year, told by a verb, or of what else it is the time: 2016年成立, 2016年的, 2016年底.</summary>
    [GeneratedRegex("^(?:的|[底末初间时后前起内以在从由被因与和获来到入参加当选]|为(?!民)|考(?!试)|任(?!务)|成立|建[成立]|创[办立建]|开[工通业办始馆]|动工|启动|实[施现]|完[工成]|竣工|投[入用产]|毕业|退[休役]|出生|搬|引进|引入|承包|回到|[他她我])", RegexOptions.CultureInvariant)]
    public static partial Regex Telling();

    /// <summary>Names of what belongs to a year: meetings, lists, agreements, tasks.</summary>
    [GeneratedRegex("^[^，。；！？\\n的]{0,20}?(?:会(?![员所计馆场客展])|仪式|活动|工作|协议|协作|合同|名单|名录|[大联决竞]赛|比赛|赛季|杯|文化节|艺术节|旅游节|论坛|任务|行动|高考|中考|考试|招生|招聘|招录|征兵|公告|公示|通知|方案|清单|实事|项目|工程|培训|评选|专场|补贴|指标|普查|体检|预算|要点)", RegexOptions.CultureInvariant)]
    public static partial Regex Name();
}
