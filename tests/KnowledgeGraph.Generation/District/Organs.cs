using KnowledgeGraph.Generation.People;

namespace KnowledgeGraph.Generation.District;

/// <summary>The organs of a district: full name, what papers call it for short, its head's title; some were renamed.</summary>
internal static class Organs
{
    public static readonly IReadOnlyList<(string Full, string Short, string Head)> All =
    [
        ("发展和改革委员会", "发改委", "主任"), ("教育委员会", "教委", "主任"), ("住房和城乡建设委员会", "住建委", "主任"), ("城市管理委员会", "城管委", "主任"),
        ("卫生健康委员会", "卫健委", "主任"), ("人力资源和社会保障局", "人社局", "局长"), ("经济和信息化局", "经信局", "局长"), ("文化和旅游局", "文旅局", "局长"),
        ("财政局", "财政局", "局长"), ("民政局", "民政局", "局长"), ("审计局", "审计局", "局长"), ("统计局", "统计局", "局长"), ("水务局", "水务局", "局长"),
        ("应急管理局", "应急管理局", "局长"), ("农业农村局", "农业农村局", "局长"), ("司法局", "司法局", "局长"),
    ];

    /// <summary>Names before and after; the word list of identity knows them as one.</summary>
    public static readonly IReadOnlyList<(string Before, string After, string Short, string Head)> Renamed =
    [
        ("交通局", "交通运输局", "交通局", "局长"), ("科技局", "科学技术局", "科技局", "局长"), ("规划自然资源委", "规划和自然资源委员会", "规自委", "主任"),
    ];

    public static TrueBody Of(string id, string home, (string Full, string Short, string Head) organ) =>
        new(id, "Organization", BodyKind.Organ, [home + organ.Full, home[^1] + organ.Short, home + organ.Short]);

    public static TrueBody Of(string id, string home, (string Before, string After, string Short, string Head) organ, DateOnly renamed) =>
        new(id, "Organization", BodyKind.Organ, [home + organ.Before])
        {
            LaterNames = [home + organ.After, home[^1] + organ.Short],
            RenamedOn = renamed,
        };
}
