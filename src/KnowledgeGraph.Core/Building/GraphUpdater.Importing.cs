using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Core.Building;

/// <content>Logs of judgements from other stores.</content>
public sealed partial class GraphUpdater
{
    /// <summary>How far the clock of another machine may be ahead.</summary>
    private static readonly TimeSpan ClocksDiffer = TimeSpan.FromMinutes(10);

    /// <summary>Takes judgements of another log in, each new one in a commit of its own; their mentions need not be in the graph yet.</summary>
    /// <remarks>Whatever ends it amid the log, those before are in, and the same log again adds the rest.</remarks>
    /// <exception cref="StoreException">The store refused; those before are in.</exception>
    /// <exception cref="JudgementException">One is of a time to come; none was taken in.</exception>
    public async Task<JudgementImport> ImportAsync(IReadOnlyCollection<Judgement> judgements, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(judgements);
        var latest = _time.GetUtcNow() + ClocksDiffer;
        if (judgements.FirstOrDefault(judgement => judgement.At > latest) is { } early)
            throw new JudgementException($"{early.Id} says that it was made at {early.At:u}, which is still to come, and would outweigh all that is judged until then; set the clock right where it was made, and judge that anew.");
        List<(Judgement, GraphUpdate)> added = [];
        foreach (var judgement in judgements)
        {
            var update = await ApplyAsync(judgement, cancellation);
            if (update.Outcome == UpdateOutcome.Judged) added.Add((judgement, update));
        }
        return new JudgementImport(added, judgements.Count - added.Count, await ReportAsync(cancellation));
    }
}
