using System.Text.RegularExpressions;

namespace KnowledgeGraph.Chinese.Dates;

/// <summary>Whether 次日 and 第二天 mean the day after the one that the text named: not where they close a night (22时至次日6时), happen again and again (每晚关闭，次日开放) or count the days of something (大会第二天).</summary>
internal static partial class NextDay
{
    public static bool Follows(string body, int at, int end)
    {
        var before = body.AsSpan(0, at);
        var sentence = before[(before.LastIndexOfAny("。！？\n") + 1)..];
        var clause = sentence[(sentence.LastIndexOfAny("，；：") + 1)..];
        return !Bound().IsMatch(clause) && !Habit().IsMatch(sentence) && !Service().IsMatch(body.AsSpan(end)) && (body[at] != '第' || Placed().IsMatch(clause));
    }

    /// <summary>A time or a day right before, of which it is the end: 22时至, 当日受理、.</summary>
    [GeneratedRegex("[至到—~～-]$|[0-9一二三四五六七八九十][时点分]、?$|当[日天晚][^，]{0,8}、$", RegexOptions.CultureInvariant)]
    private static partial Regex Bound();

    [GeneratedRegex("每(?:[天日晚夜周月年逢个]|到)|通常|一般|往往", RegexOptions.CultureInvariant)]
    private static partial Regex Habit();

    /// <summary>次日达: a service.</summary>
    [GeneratedRegex("^[达送]", RegexOptions.CultureInvariant)]
    private static partial Regex Service();

    /// <summary>第二天 stands by itself, or behind words that only place it.</summary>
    [GeneratedRegex("^[“‘（]?(?:但|而|就|便|并|又|在|于是|于|到了|直到|仅|可|还|也|之后|后)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Placed();
}
