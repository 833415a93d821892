namespace KnowledgeGraph.Core.Tenures;

/// <summary>Who holds a post on a day.</summary>
public static class Roster
{
    /// <summary>The holders on that day: one line for a post of one holder, as many as there are for others, and always one.</summary>
    /// <param name="history">The post's history.</param>
    /// <param name="deputies">Histories of the posts below it, of whom one may be in charge.</param>
    /// <param name="day">The day asked for.</param>
    /// <param name="coverage">Which issues of the papers of its division were read.</param>
    public static IReadOnlyList<Holding> On(PostHistory history, IEnumerable<PostHistory> deputies, DateOnly day, Coverage coverage)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(deputies);
        ArgumentNullException.ThrowIfNull(coverage);
        var started = history.Tenures.Where(tenure => tenure.From is { } from && from <= day).ToList();
        var holders = history.Post.HasOneHolder
            ? Current(started, day) is { } current ? [current] : []
            : started.Where(tenure => !IsOver(tenure, day)).ToList();
        if (holders.Count > 0) return [.. holders.Select(tenure => Held(history.Post, tenure, day))];
        return [Empty(history, started, [.. deputies], day, coverage)];
    }

    /// <summary>The latest that began and is not over; of two that a change joins on one day, the one who begins.</summary>
    private static Tenure? Current(List<Tenure> started, DateOnly day)
    {
        var open = started.Where(tenure => !IsOver(tenure, day)).ToList();
        var known = open.Where(tenure => day <= tenure.KnownTo || tenure.End is not null).ToList();
        return (known.Count > 0 ? known : open).OrderBy(tenure => tenure.From).LastOrDefault() is { } current && !IsPassed(current, started, day) ? current : null;
    }

    private static bool IsOver(Tenure tenure, DateOnly day) =>
        tenure.End is { } end ? end.LastDay < day : tenure.OverBy is { } over && over <= day && !(day <= tenure.KnownTo);

    /// <summary>Whether a later tenure began and is over already: nobody came back by that.</summary>
    private static bool IsPassed(Tenure current, List<Tenure> started, DateOnly day) =>
        current.KnownTo < day && started.Exists(later => later.From > current.From && later.From > current.KnownTo && IsOver(later, day));

    private static Holding Held(Post post, Tenure tenure, DateOnly day)
    {
        var sights = tenure.Statements.Where(statement => statement.IsSight).ToList();
        var (from, to) = (tenure.Start?.FirstDay ?? tenure.KnownFrom, tenure.End?.LastDay ?? tenure.KnownTo);
        var state = sights.Exists(statement => statement.Place == day) || (tenure.Start is not null && tenure.End is not null) ? HoldingState.Stated
            : from <= day && day <= to ? HoldingState.Known
            : HoldingState.LastSeen;
        return new Holding { Post = post, State = state, Tenure = tenure, Statements = Around(tenure.Statements, day) };
    }

    private static Holding Empty(PostHistory history, List<Tenure> started, List<PostHistory> deputies, DateOnly day, Coverage coverage)
    {
        var last = history.Post.HasOneHolder ? started.LastOrDefault() : null;
        var vacant = last is { EndedBy: EndKind.Stated } && last.Statements.Any(statement => statement.Kind == StatementKind.Ended) && coverage.Covers(day);
        var head = vacant ? InCharge(deputies, last!, day) : null;
        return new Holding
        {
            Post = history.Post,
            State = vacant ? HoldingState.Vacant : HoldingState.Unknown,
            ActingHead = head,
            Statements = [.. Around(head?.Statements.Where(statement => statement.Kind == StatementKind.Acting) ?? [], day), .. Around(last?.Statements ?? [], day)],
        };
    }

    /// <summary>The deputy whom a text calls in charge since the post fell vacant, nearest to the day.</summary>
    private static Tenure? InCharge(List<PostHistory> deputies, Tenure last, DateOnly day) => deputies
        .SelectMany(deputy => deputy.Tenures)
        .SelectMany(tenure => tenure.Statements.Where(statement => statement.Kind == StatementKind.Acting && statement.Place >= (last.End?.FirstDay ?? last.KnownTo)).Select(statement => (Tenure: tenure, statement.Place)))
        .OrderBy(found => Distance(found.Place, day)).Select(found => found.Tenure).FirstOrDefault();

    /// <summary>What speaks for the day: its own sentences, then the nearest before and after, then what is farther.</summary>
    private static List<DatedStatement> Around(IEnumerable<DatedStatement> statements, DateOnly day) =>
        [.. statements.OrderBy(statement => Distance(statement.Place, day)).ThenBy(statement => statement.Place)];

    private static int Distance(DateOnly? place, DateOnly day) => place is { } known ? Math.Abs(known.DayNumber - day.DayNumber) : int.MaxValue;
}
