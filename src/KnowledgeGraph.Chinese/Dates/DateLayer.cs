using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Chinese.Dates;

/// <summary>The dates that an article states, in order.</summary>
public sealed record DateLayer(IReadOnlyList<DateExpression> Dates)
{
    /// <summary>How many days before the issue a day is still of the season that the paper tells of; what lies longer ago is background.</summary>
    public const int SeasonDays = 62;

    /// <summary>The dates that lie within a span, in order.</summary>
    public IEnumerable<DateExpression> Within(TextSpan span)
    {
        for (var at = FirstFrom(span.Start); at < Dates.Count && Dates[at].Span.End <= span.End; at++) yield return Dates[at];
    }

    private int FirstFrom(int offset) => Bisection.CountBelow(Dates, offset, date => date.Span.Start);
}

/// <summary>A date as a text words it, resolved as far as article, page and issue allow.</summary>
/// <param name="Span">The words: 3月27日上午, 去年, 2014年8月, 6月3日至5日.</param>
/// <param name="Date">The day, month or year; of a range the first.</param>
/// <param name="End">The last day of a range, else null.</param>
/// <param name="YearInferred">No day of an issue gave the year; other dates of the text or page did, or a year of issue that is known alone.</param>
/// <param name="Relative">Worded from the day of speaking: 昨天, 本周三, 去年.</param>
public sealed record DateExpression(TextSpan Span, PartialDate Date, PartialDate? End, bool YearInferred, bool Relative);
