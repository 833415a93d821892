using System.Text.RegularExpressions;

namespace KnowledgeGraph.Chinese.Dates;

/// <summary>Tells full days that are about as old as their text: those of formal texts, and of news that opens with its day.</summary>
/// <remarks>What a report tells with day, month and year amid its sentences is background: a foundation stone laid, a flood. Its own days it tells without a year.</remarks>
internal static partial class FormalDays
{
    /// <summary>Whether the day at the place is one of these.</summary>
    /// <param name="text">A headline, or a body.</param>
    /// <param name="start">Where the day begins.</param>
    /// <param name="end">Where it ends.</param>
    public static bool IsAt(string text, int start, int end) => Opening().IsMatch(text.AsSpan(0, start)) || Closing().IsMatch(text.AsSpan(end));

    /// <summary>Signatures (柳溪县人民政府 2022年4月2日) on a line of their own, （2022年4月2日…通过）, 公示期为2022年4月2日, 本报讯 2022年4月2日, 因病…于2022年4月2日.</summary>
    [GeneratedRegex("(?:^|讯|[讯电](?:[（(][^）)\\n]{1,30}[）)])|(?<=^|\n)[（(]|" + NoticeTimes.Pattern + "|因病[^。\\n]{0,24}于)\\s*$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Opening();

    [GeneratedRegex("^\\s*(?:\\n|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();
}
