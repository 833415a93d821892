using System.Text.RegularExpressions;

namespace KnowledgeGraph.Chinese.Divisions;

/// <summary>Official names and the short forms that texts use for them.</summary>
public static partial class DivisionNames
{
    private static readonly string[] Offices = ["社区居民委员会", "社区居委会", "居民委员会", "居委会", "村民委员会", "村委会", "街道办事处"];

    private static readonly string[] Suffixes =
        ["壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "特别行政区", "新区", "街道", "社区", "苏木", "嘎查", "省", "市", "区", "县", "旗", "盟", "州", "镇", "乡", "村"];

    private static readonly string[] Townships = ["镇", "乡", "街道", "苏木", "地区", "管理区", "公社", "区公所", "农场", "林场", "牧场", "团"];

    /// <summary>The names of levels that are no divisions of their own.</summary>
    public static bool IsLevelOnly(string name) => name is "市辖区" or "县" or "街道" or "社区" || name.EndsWith("直辖县级行政区划", StringComparison.Ordinal);

    /// <summary>Whether the statistical list counts among the towns what is none: zones of industry, bureaus, firms, prisons and reservoirs with land of their own, many without a name but 工业园区.</summary>
    public static bool IsNoTown(Division division)
    {
        ArgumentNullException.ThrowIfNull(division);
        return division.Level == DivisionLevel.Township && !Array.Exists(Townships, suffix => division.Name.EndsWith(suffix, StringComparison.Ordinal));
    }

    /// <summary>The name as texts write it: 观澜里社区 for 观澜里社区居委会, 雾岭村 for 雾岭村委会.</summary>
    public static string Normalise(string name)
    {
        var office = Array.Find(Offices, office => name.EndsWith(office, StringComparison.Ordinal));
        if (office is null || office.Length == name.Length) return name;
        var stem = name[..^office.Length];
        return office[0] switch
        {
            '社' => stem + "社区",
            '街' => stem + "街道",
            '村' => stem.EndsWith('村') || stem.EndsWith("嘎查", StringComparison.Ordinal) ? stem : stem + "村",
            _ => stem.EndsWith("社区", StringComparison.Ordinal) || stem.EndsWith('村') ? stem : stem + "社区",
        };
    }

    /// <summary>The name without its suffix where at least two characters remain: 丰台 for 丰台区; else null.</summary>
    public static string? Short(string name)
    {
        if (Autonomous().Match(name) is { Success: true } match) return match.Groups["stem"].Value;
        var suffix = Array.Find(Suffixes, suffix => name.EndsWith(suffix, StringComparison.Ordinal));
        return suffix is not null && name.Length - suffix.Length >= 2 ? name[..^suffix.Length] : null;
    }

    /// <summary>The official name and others that stand for it: the list's 西北旺地区 is the seat of 西北旺镇; 玉屏自治县 is 玉屏侗族自治县; 科左中旗 is 科尔沁左翼中旗.</summary>
    public static IEnumerable<string> InUse(Division division)
    {
        ArgumentNullException.ThrowIfNull(division);
        yield return division.Name;
        if (Autonomous().Match(division.Name) is { Success: true } match)
        {
            var (stem, level) = (match.Groups["stem"].Value, match.Groups["level"].Value);
            if (match.Groups["autonomous"].Success) yield return stem + "自治" + level;
            yield return stem + level;
        }
        if (Banner().Match(division.Name) is { Success: true } banner) yield return banner.Groups["tribe"].Value + banner.Groups["wing"].Value + banner.Groups["side"].Value + "旗";
        if (division.Level != DivisionLevel.Township || !division.Name.EndsWith("地区", StringComparison.Ordinal) || division.Name.Length < 4) yield break;
        yield return division.Name[..^2] + "镇";
        yield return division.Name[..^2] + "乡";
        yield return division.Name[..^2] + "街道";
    }

    /// <summary>The name that a city or district of a county's rank had as a county, as older papers write it: 汐岸县 for 汐岸市; null for others.</summary>
    public static string? AsCounty(Division division)
    {
        ArgumentNullException.ThrowIfNull(division);
        return division.Level == DivisionLevel.County && division.Name.Length >= 3 && (division.Name[^1] is '市' or '区') ? division.Name[..^1] + "县" : null;
    }

    /// <summary>Divisions named for the peoples that live in them: 大理白族自治州, 石门彝族乡.</summary>
    [GeneratedRegex("""^(?<stem>[\u4e00-\u9fff]{2,6}?)(?:壮|满|回|苗|维吾尔|土家|彝|蒙古|藏|布依|侗|瑶|朝鲜|白|哈尼|哈萨克|黎|傣|畲|傈僳|仡佬|东乡|高山|拉祜|水|佤|纳西|羌|土|仫佬|锡伯|柯尔克孜|达斡尔|景颇|毛南|撒拉|布朗|塔吉克|阿昌|普米|鄂温克|怒|京|基诺|德昂|保安|俄罗斯|裕固|乌孜别克|门巴|鄂伦春|独龙|塔塔尔|赫哲|珞巴|各)族(?:(?:壮|满|回|苗|维吾尔|土家|彝|蒙古|藏|布依|侗|瑶|朝鲜|白|哈尼|哈萨克|黎|傣|畲|傈僳|仡佬|东乡|拉祜|水|佤|纳西|羌|土|仫佬|锡伯|达斡尔|景颇|毛南|撒拉|布朗|塔吉克|阿昌|普米|怒|京|基诺|德昂|保安|裕固|独龙|赫哲)族)*(?<autonomous>自治)?(?<level>[县州旗乡镇])$""")]
    private static partial Regex Autonomous();

    /// <summary>Banners of a tribe's wing or side, of whose tribe a text names the first character.</summary>
    [GeneratedRegex("^(?<tribe>.)[^左右前中后]{1,3}(?:(?<wing>[左右])翼?(?<side>[前中后]?)|(?<side>[前中后]))旗$")]
    private static partial Regex Banner();

    /// <summary>The level of a code by its length.</summary>
    public static DivisionLevel? LevelOf(string code) => code.Length switch
    {
        2 => DivisionLevel.Province,
        4 => DivisionLevel.City,
        6 => DivisionLevel.County,
        9 => DivisionLevel.Township,
        12 => DivisionLevel.Community,
        _ => null,
    };
}
