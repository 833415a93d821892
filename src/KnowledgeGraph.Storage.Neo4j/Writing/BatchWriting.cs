using System.Globalization;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Serialization;
using KnowledgeGraph.Storage.Neo4j.Drawing;
using KnowledgeGraph.Storage.Neo4j.Http;
using KnowledgeGraph.Storage.Neo4j.Reading;

namespace KnowledgeGraph.Storage.Neo4j.Writing;

/// <summary>Writes a batch within a transaction, in few statements however large it is.</summary>
/// <remarks>
/// The order follows who refers to whom: entities, then mention groups and facts, then claim groups, then articles with their mentions and
/// claims; what goes is deleted last, when nothing of the batch refers to it any more.
/// </remarks>
internal sealed class BatchWriting(QueryTransaction transaction, GraphBatch batch, CancellationToken cancellation)
{
    /// <summary>More entities than this no batch adds.</summary>
    private const long KeysPerBatch = 1 << 20;

    private const string LogText = """
        MATCH (s:Store {name: 'store'}) WHERE s.sequence = $p.sequence - 1
        SET s.sequence = $p.sequence
        CREATE (:Change {sequence: $p.sequence, commit: $p.commit, kind: $p.kind, articles: $p.articles, at: $p.at, diff: $p.diff})
        RETURN s.sequence
        """;

    /// <returns>The ids of the posts that are to be drawn anew.</returns>
    /// <param name="sequence">The number that the commit gets.</param>
    /// <param name="commit">A name of this attempt, to find out whether it was committed.</param>
    /// <exception cref="StoreException">The batch does not fit what is stored.</exception>
    public async Task<IReadOnlyList<string>> WriteAsync(long sequence, string commit)
    {
        var entities = new EntityWriting(transaction, batch, cancellation);
        var facts = new FactWriting(transaction, batch, cancellation);
        var groups = new GroupWriting(transaction, batch, cancellation);
        var articles = new ArticleWriting(transaction, batch, cancellation);

        await articles.ClearAsync();
        await entities.WriteAsync(sequence * KeysPerBatch);
        await CheckEntitiesAsync();
        await groups.PutMentionGroupsAsync();
        await facts.WriteAsync();
        var touched = await StalePosts.MarkAsync(transaction, batch, cancellation);
        await CheckFactsAsync();
        await groups.PutClaimGroupsAsync();
        await CheckGroupsAsync();
        await articles.PutAsync();

        await groups.RemoveAsync();
        await entities.RemoveAsync();
        await JudgementReading.PutAsync(transaction, batch.PutJudgements, cancellation);
        await LogAsync(sequence, commit);
        return touched;
    }

    /// <summary>What the batch itself writes needs no look into the store.</summary>
    private Task CheckEntitiesAsync()
    {
        var written = batch.Diff.Entities.Select(change => change.After?.Id).OfType<string>();
        var ends = batch.Diff.Facts.Select(change => change.After).OfType<Fact>().SelectMany(fact => new[] { fact.Subject, fact.Object });
        return Existence.RequireAsync(transaction, "Entity", batch.PutMentionGroups.Select(group => group.Entity).Concat(ends).Except(written), cancellation);
    }

    private Task CheckFactsAsync()
    {
        var written = batch.Diff.Facts.Select(change => change.After?.Id).OfType<string>().ToHashSet();
        return Existence.RequireFactsAsync(transaction, batch.PutClaimGroups.Where(group => !written.Contains(group.Fact)).Select(group => new FactName(group.Face.Type, group.Fact)), cancellation);
    }

    private async Task CheckGroupsAsync()
    {
        var mentionGroups = batch.PutArticles.SelectMany(stored => stored.MentionGroups.Values).Except(batch.PutMentionGroups.Select(group => group.Id));
        await Existence.RequireAsync(transaction, "MentionGroup", mentionGroups, cancellation);
        var claimGroups = batch.PutArticles.SelectMany(stored => stored.ClaimGroups.Values).Except(batch.PutClaimGroups.Select(group => group.Id));
        await Existence.RequireAsync(transaction, "ClaimGroup", claimGroups, cancellation);
    }

    private async Task LogAsync(long sequence, string commit)
    {
        var entry = new
        {
            sequence,
            commit,
            kind = batch.Cause.Kind.ToString(),
            articles = batch.Cause.Articles,
            at = batch.Cause.At.ToString("O", CultureInfo.InvariantCulture),
            diff = GraphJson.Write(batch.Diff),
        };
        var rows = await transaction.RunAsync(new Statement(LogText, entry), cancellation);
        if (rows.Count != 1) throw new StoreException($"{transaction.Address} is not at change {sequence - 1}, where this writer left it; nothing was written. Start again.");
    }
}
