using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Core.Building;

/// <content>Logs of judgements from other stores.</content>
public sealed partial class GraphUpdater
{
    /// <summary>Takes judgements of another log in, each new one in a commit of its own; their mentions need not be in the graph yet.</summary>
    /// <remarks>Whatever ends it amid the log, those before are in, and the same log again adds the rest.</remarks>
    /// <exception cref="StoreException">The store refused; those before are in.</exception>
    public async Task<JudgementImport> ImportAsync(IReadOnlyCollection<Judgement> judgements, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(judgements);
        List<(Judgement, GraphUpdate)> added = [];
        foreach (var judgement in judgements)
        {
            var update = await ApplyAsync(judgement, cancellation);
            if (update.Outcome == UpdateOutcome.Judged) added.Add((judgement, update));
        }
        return new JudgementImport(added, judgements.Count - added.Count, await ReportAsync(cancellation));
    }
}
