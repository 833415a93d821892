using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Tenures;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Questions.Posts;

/// <summary>A post of one holder whose holder differs between two days.</summary>
/// <param name="Line">The post on the later day.</param>
/// <param name="From">Who held it on the earlier day.</param>
/// <param name="To">Who holds it on the later day; null in a vacancy.</param>
/// <param name="Date">The day of the change where a text states it.</param>
public sealed record PostChange(RosterLine Line, Tenure From, Tenure? To, PartialDate? Date);

/// <summary>What changed in a body between two days.</summary>
public sealed class PostChanges(IGraphReader reader)
{
    private readonly PostQuestions _posts = new(reader);

    public async Task<IReadOnlyList<PostChange>> BetweenAsync(string of, DateOnly from, DateOnly to, IReadOnlyList<string>? titles, CancellationToken cancellation)
    {
        var before = (await _posts.RosterAsync(of, from, titles, cancellation)).Where(IsSole).ToDictionary(line => line.Post!.Position.Id);
        var after = await _posts.RosterAsync(of, to, titles, cancellation);
        return [.. after.Where(IsSole).Select(line => Change(before.GetValueOrDefault(line.Post!.Position.Id), line, from, to)).OfType<PostChange>()];
    }

    private static bool IsSole(RosterLine line) => line.Post?.Post.HasOneHolder == true;

    private static PostChange? Change(RosterLine? earlier, RosterLine later, DateOnly since, DateOnly until)
    {
        if ((earlier?.Holding?.Tenure ?? Leaving(later, since, until)) is not { } from) return null;
        var to = later.Holding?.Tenure;
        if (to is null) return later.Holding?.State == HoldingState.Vacant ? new PostChange(later, from, null, from.End) : null;
        return to.Person == from.Person ? null : new PostChange(later, from, to, StartOf(later, to) ?? (from.End is { Day: not null } ? from.End : null));
    }

    /// <summary>Of whom no more is told than the end, which falls between the days, was the holder before: the first of the post's tenures.</summary>
    private static Tenure? Leaving(RosterLine later, DateOnly since, DateOnly until) =>
        later.History?.Tenures is [{ Start: null, End: { Day: not null } end } first, ..] && since < end.FirstDay && end.LastDay <= until && !(first.KnownFrom < end.FirstDay) ? first : null;

    /// <summary>The stated beginning of the holder's time, that of standing in included.</summary>
    private static PartialDate? StartOf(RosterLine line, Tenure to) =>
        Succession.Of(line.History!).First(candidate => candidate.Tenures.Contains(to)).First.Start;
}
