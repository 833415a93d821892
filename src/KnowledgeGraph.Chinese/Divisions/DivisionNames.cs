namespace KnowledgeGraph.Chinese.Divisions;

/// <summary>Official names and the short forms that texts use for them.</summary>
public static class DivisionNames
{
    private static readonly string[] Offices = ["社区居民委员会", "社区居委会", "居民委员会", "居委会", "村民委员会", "村委会", "街道办事处"];

    private static readonly string[] Suffixes =
        ["壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "特别行政区", "街道", "社区", "苏木", "嘎查", "省", "市", "区", "县", "旗", "盟", "州", "镇", "乡", "村"];

    /// <summary>The names of levels that are no divisions of their own.</summary>
    public static bool IsLevelOnly(string name) => name is "市辖区" or "县" or "街道" or "社区" || name.EndsWith("直辖县级行政区划", StringComparison.Ordinal);

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
        var suffix = Array.Find(Suffixes, suffix => name.EndsWith(suffix, StringComparison.Ordinal));
        return suffix is not null && name.Length - suffix.Length >= 2 ? name[..^suffix.Length] : null;
    }

    /// <summary>The official name and others that stand for it: the list's 西北旺地区 is the seat of 西北旺镇.</summary>
    public static IEnumerable<string> InUse(Division division)
    {
        ArgumentNullException.ThrowIfNull(division);
        yield return division.Name;
        if (division.Level != DivisionLevel.Township || !division.Name.EndsWith("地区", StringComparison.Ordinal) || division.Name.Length < 4) yield break;
        yield return division.Name[..^2] + "镇";
        yield return division.Name[..^2] + "乡";
        yield return division.Name[..^2] + "街道";
    }

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
