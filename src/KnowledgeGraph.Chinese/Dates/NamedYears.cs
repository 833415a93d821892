using System.Buffers;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Chinese.Dates;

/// <summary>Finds the years that a text names in figures, and what each says of the year in which the text was printed.</summary>
/// <remarks>
/// News leaves its own year unsaid; it stands in names (2023年提案交办会), figures (2023年一季度), numbers of documents (〔2023〕5号) and formal days (<see cref="FormalDays"/>).
/// A year that is told otherwise is mostly background (2017年9月开工). What is to be, and games and fairs that carry a year for years before and after it, say nothing.
/// </remarks>
internal static class NamedYears
{
    /// <summary>The month from which on texts speak of the next year's plans and of this year as of a whole.</summary>
    public const int LastQuarter = 10;

    /// <summary>So much of a clause or sentence, in characters, says what its year is.</summary>
    private const int Reach = 80;

    private static readonly SearchValues<char> Stops = SearchValues.Create("，。；：！？,;:!?\n");
    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？!?\n");

    public static IEnumerable<NamedYear> In(string text)
    {
        foreach (Match match in YearWords.Year().Matches(text))
        {
            if (Read(text, match) is { } named) yield return named;
        }
    }

    private static NamedYear? Read(string text, Match match)
    {
        var (start, end) = (match.Index, match.Index + match.Length);
        var year = ChineseNumerals.Year(match.Groups["year"].Value);
        if (match.Groups["number"].Success) return new NamedYear(year, null, YearEvidence.Printed);
        var before = Before(text, start, Stops);
        var after = After(text, end, Stops);
        if (IsToCome(before, after) || YearWords.Games().IsMatch(after)) return null;
        int? month = match.Groups["month"].Success ? ChineseNumerals.Small(match.Groups["month"].Value) : null;
        var evidence = YearWords.AsOf().IsMatch(before) ? month < LastQuarter ? YearEvidence.Printed : YearEvidence.Background
            : match.Groups["day"].Success ? FormalDays.IsAt(text, start, end) ? YearEvidence.Printed : YearEvidence.Background
            : month is not null || YearWords.Compared().IsMatch(before) ? YearEvidence.Background : OfYear(before, after);
        // 计划今年开工，2022年通车: told in a plan's sentence a year may be one to come.
        var planned = evidence == YearEvidence.Background && (YearWords.Planned().IsMatch(Before(text, start, Ends)) || YearWords.Planned().IsMatch(After(text, end, Ends)));
        return planned ? null : new NamedYear(year, month, evidence);
    }

    private static ReadOnlySpan<char> Before(string text, int at, SearchValues<char> marks)
    {
        var before = text.AsSpan(0, at)[Math.Max(0, at - Reach)..];
        return before[(before.LastIndexOfAny(marks) + 1)..];
    }

    private static ReadOnlySpan<char> After(string text, int at, SearchValues<char> marks)
    {
        var after = text.AsSpan(at, Math.Min(Reach, text.Length - at));
        return after.IndexOfAny(marks) is var mark and >= 0 ? after[..mark] : after;
    }

    private static YearEvidence OfYear(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (YearWords.Season().IsMatch(after)) return YearEvidence.Printed;
        if (YearWords.LookingBack().IsMatch(before) || YearWords.LookingBack().IsMatch(after) || YearWords.Telling().IsMatch(after) || !YearWords.Name().IsMatch(after)) return YearEvidence.Background;
        return YearWords.LookingAhead().IsMatch(before) || YearWords.LookingAhead().IsMatch(after) ? YearEvidence.Ahead : YearEvidence.Printed;
    }

    private static bool IsToCome(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        (YearWords.Until().IsMatch(before) && !YearWords.AsOf().IsMatch(before)) || YearWords.Planned().IsMatch(before) || YearWords.Bounded().IsMatch(after);
}

/// <summary>A year that a text names.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month that stands with it.</param>
/// <param name="Evidence">What that says of the text's own year.</param>
internal readonly record struct NamedYear(int Year, int? Month, YearEvidence Evidence);

/// <summary>What a year that is named says of the year in which it was printed.</summary>
internal enum YearEvidence
{
    /// <summary>The text was not printed before it, and may well be from later.</summary>
    Background,

    /// <summary>As texts name the year in which they are printed.</summary>
    Printed,

    /// <summary>As texts name their own year at its beginning, and the next one at the end of it.</summary>
    Ahead,
}
