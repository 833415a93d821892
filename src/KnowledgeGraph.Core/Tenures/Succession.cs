using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Tenures;

/// <summary>One line of a succession: a holder's time in the post, standing in included, and how it meets the next.</summary>
/// <param name="Tenures">One tenure, or an acting and a full one that follow each other.</param>
/// <param name="Gap">The days between this holder and the next of which nothing is known or stated; null where there are none or no next.</param>
/// <param name="Overlap">Whether this holder and the next held it on a same day, by what is stated and seen.</param>
public sealed record SuccessionLine(IReadOnlyList<Tenure> Tenures, (DateOnly From, DateOnly To)? Gap, Certainty Overlap)
{
    public Tenure First => Tenures[0];

    public Tenure Last => Tenures[^1];

    /// <summary>Whether the holder never came to hold it in full.</summary>
    public bool Acting => Tenures.All(tenure => tenure.Acting);
}

/// <summary>Who held a post, one after the other.</summary>
public static class Succession
{
    /// <summary>The lines in order; with bounds only those that can have a day within them.</summary>
    public static IReadOnlyList<SuccessionLine> Of(PostHistory history, DateOnly? from = null, DateOnly? to = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        List<List<Tenure>> lines = [];
        foreach (var tenure in history.Tenures)
        {
            if (lines.Count > 0 && lines[^1][^1] is { Acting: true } acting && acting.Person == tenure.Person && !tenure.Acting) lines[^1].Add(tenure);
            else lines.Add([tenure]);
        }
        return [.. lines.Select((line, at) => Line(line, at + 1 < lines.Count && history.Post.HasOneHolder ? lines[at + 1] : null)).Where(line => IsWithin(line, from, to))];
    }

    private static SuccessionLine Line(List<Tenure> line, List<Tenure>? next)
    {
        if (next is null) return new SuccessionLine(line, null, Certainty.Impossible);
        var (to, from) = (line[^1].End?.LastDay ?? line[^1].KnownTo, next[0].Start?.FirstDay ?? next[0].KnownFrom);
        var gap = to is { } last && from is { } first && first.DayNumber - last.DayNumber > 1 ? ((DateOnly, DateOnly)?)(last, first) : null;
        return new SuccessionLine(line, gap, Overlap(line[^1], next[0]));
    }

    private static Certainty Overlap(Tenure one, Tenure next)
    {
        var (to, from) = (one.End ?? Day(one.KnownTo), next.Start ?? Day(next.KnownFrom));
        return to is { } end && from is { } start ? PartialDates.Before(start, end) : Certainty.Impossible;
    }

    private static bool IsWithin(SuccessionLine line, DateOnly? from, DateOnly? to)
    {
        var first = line.First.Start?.FirstDay ?? line.First.KnownFrom;
        var last = line.Last.End?.LastDay ?? line.Last.OverBy ?? DateOnly.MaxValue;
        return !(to is { } until && first > until) && !(from is { } since && last < since);
    }

    private static PartialDate? Day(DateOnly? day) => day is { } known ? PartialDate.Of(known) : null;
}
