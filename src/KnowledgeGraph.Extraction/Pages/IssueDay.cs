using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction.Pages;

/// <summary>Reads the day of an issue off its page, where no metadata tells it: from the masthead, else from the lines of a web copy that say when it was published.</summary>
/// <remarks>Web copies of several days on one page tell no day of an issue.</remarks>
internal static partial class IssueDay
{
    private const int LinesOfMasthead = 6;
    private const int LongestLine = 160;

    public static DateOnly? Of(string page)
    {
        var lines = page.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Only(lines.Take(LinesOfMasthead).Where(IsMasthead).SelectMany(Days)) ?? Only(lines.Where(IsShort).SelectMany(line => Published().Matches(line)).SelectMany(match => Days(match.Value)));
    }

    private static bool IsMasthead(string line) => IsShort(line) && Masthead().IsMatch(line);

    private static bool IsShort(string line) => line.Length <= LongestLine && line.AsSpan().IndexOfAny('。', '，') < 0;

    private static IEnumerable<DateOnly> Days(string line)
    {
        foreach (Match match in Day().Matches(line))
        {
            if (DateOnly.TryParseExact($"{match.Groups[1].Value}-{match.Groups[2].Value}-{match.Groups[3].Value}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) yield return day;
        }
    }

    private static DateOnly? Only(IEnumerable<DateOnly> days) => days.Distinct().Take(2).ToList() is [var day] ? day : null;

    [GeneratedRegex("""((?:19|20)[0-9]{2})\s*[年\-./]\s*([0-9]{1,2})\s*[月\-./]\s*([0-9]{1,2})(?![0-9])""")]
    private static partial Regex Day();

    /// <summary>What stands beside the day on a masthead and nowhere else: its weekday, the number of the issue or of the page.</summary>
    [GeneratedRegex("""星期[一二三四五六日天]|[总第]\s*[0-9]+\s*期|第?\s*[0-9一二三四五六七八]{1,2}\s*版|[头首]版|农历""")]
    private static partial Regex Masthead();

    [GeneratedRegex("""(?:发布时间|发布日期|发表时间|发表日期|出版日期|出版时间|刊发日期|见报日期|时间|日期)\s*[：:]\s*(?:19|20)[0-9]{2}\s*[年\-./]\s*[0-9]{1,2}\s*[月\-./]\s*[0-9]{1,2}""")]
    private static partial Regex Published();
}
