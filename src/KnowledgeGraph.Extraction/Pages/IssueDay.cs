using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction.Pages.Furniture;
using KnowledgeGraph.Extraction.Pages.Lines;

namespace KnowledgeGraph.Extraction.Pages;

/// <summary>Reads the day of an issue off its page, where no metadata tells it: from the masthead, else from the source lines of a web copy.</summary>
/// <remarks>Web copies of several days on one page tell no day of an issue.</remarks>
internal static partial class IssueDay
{
    private const int LinesOfMasthead = 6;
    private const int LongestLine = 160;

    public static DateOnly? Of(string page)
    {
        var lines = PageCharacters.Clean(page).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Only(lines.Take(LinesOfMasthead).Where(IsMasthead).Select(PrintedDay.First)) ?? Only(lines.Select(Published));
    }

    private static bool IsMasthead(string line) => line.Length <= LongestLine && line.AsSpan().IndexOfAny('。', '，') < 0 && Masthead().IsMatch(line);

    private static DateOnly? Published(string line) => SourceLine.TryRead(line, out _, out var day) ? day : null;

    private static DateOnly? Only(IEnumerable<DateOnly?> days) => days.OfType<DateOnly>().Distinct().Take(2).ToList() is [var day] ? day : null;

    /// <summary>What stands beside the day on a masthead and nowhere else: its weekday, the number of the issue or of the page.</summary>
    [GeneratedRegex("""星期[一二三四五六日天]|[总第]\s*[0-9]+\s*期|第?\s*[0-9一二三四五六七八]{1,2}\s*版|[头首]版|农历""")]
    private static partial Regex Masthead();
}
