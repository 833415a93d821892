namespace KnowledgeGraph.Chinese.Dates;

/// <summary>The words by which a list for public notice leads to the time for objections: 公示期为2022年4月2日至8日.</summary>
public static class NoticeTimes
{
    /// <summary>As part of an expression, up to where the first day begins.</summary>
    public const string Pattern = "公示(?:期|期限|时间|期间|起止时间)(?:[自从为是：:]|定为)*";
}
