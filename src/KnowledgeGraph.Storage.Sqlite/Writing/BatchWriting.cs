using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Sqlite.Reading;
using KnowledgeGraph.Storage.Sqlite.Sessions;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Writing;

/// <summary>Writes a batch within a transaction.</summary>
/// <remarks>
/// The order follows who refers to whom: entities, then mention groups and facts, then claim groups, then articles with their mentions and
/// claims; what goes is freed of its id first and deleted last, when nothing of the batch refers to it any more.
/// </remarks>
internal static class BatchWriting
{
    private const int ForeignKeyFailed = 787;

    /// <summary>Writes all and gives the sequence number.</summary>
    /// <exception cref="StoreException">The batch does not fit what is stored.</exception>
    public static long Write(Session session, GraphBatch batch)
    {
        try
        {
            foreach (var id in batch.RemovedArticles) ArticleWriting.Remove(session, id);
            var entities = new EntityWriting(session, batch.Index);
            entities.Write(batch.Diff.Entities);
            var mentionGroups = new MentionGroupWriting(session, entities.Ids);
            foreach (var group in batch.PutMentionGroups) mentionGroups.Put(group);
            var facts = new FactWriting(session, entities.Ids);
            facts.Write(batch.Diff.Facts);
            var claimGroups = new ClaimGroupWriting(session, facts.Ids, mentionGroups.Ids);
            foreach (var group in batch.PutClaimGroups) claimGroups.Put(group);
            foreach (var article in batch.PutArticles) new ArticleWriting(session, mentionGroups.Ids, claimGroups.Ids).Put(article);

            foreach (var id in batch.RemovedClaimGroups) claimGroups.Remove(id);
            foreach (var id in batch.RemovedMentionGroups) mentionGroups.Remove(id);
            facts.DeleteRemoved();
            entities.DeleteRemoved();
            foreach (var judgement in batch.PutJudgements) JudgementReading.Put(session, judgement);
            return ChangeLog.Append(session, batch.Cause, batch.Diff);
        }
        catch (SqliteException cause) when (cause.SqliteExtendedErrorCode == ForeignKeyFailed)
        {
            throw new StoreException("The batch removes an entity, fact or group to which something stored still refers; nothing was written.", cause);
        }
    }
}
