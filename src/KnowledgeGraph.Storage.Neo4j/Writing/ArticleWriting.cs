using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Neo4j.Http;
using KnowledgeGraph.Storage.Neo4j.Nodes;

namespace KnowledgeGraph.Storage.Neo4j.Writing;

/// <summary>Writes articles with their mentions and claims; the groups that hold these are written before.</summary>
internal sealed class ArticleWriting(QueryTransaction transaction, GraphBatch batch, CancellationToken cancellation)
{
    private const string ClearText = """
        UNWIND $p.rows AS id
        CALL (id) {
            MATCH (m:Mention {article: id}) USING INDEX SEEK m:Mention(article, place) WHERE m.place >= 0
            DELETE m
        }
        CALL (id) {
            MATCH (v:Evidence {article: id}) USING INDEX SEEK v:Evidence(article, place) WHERE v.place >= 0
            DETACH DELETE v
        }
        MATCH (t:ArticleText {id: id})
        DELETE t
        """;

    private const string AddTextsText = "UNWIND $p.rows AS row CREATE (t:ArticleText) SET t = row";

    private const string AddMentionsText = "UNWIND $p.rows AS row CREATE (m:Mention) SET m = row";

    private const string AddEvidenceText = """
        UNWIND $p.rows AS row
        CREATE (v:Evidence)
        SET v = row.properties
        SET v.confidence = toFloat(row.confidence), v.rank = -toFloat(row.confidence)
        WITH v
        MATCH (a:Entity {id: v.article}) WHERE a:Article
        CREATE (v)-[:IN]->(a)
        """;

    /// <summary>Takes away the articles that the batch removes, and what is stored of those that it replaces.</summary>
    public async Task ClearAsync()
    {
        await Existence.RequireAsync(transaction, "ArticleText", batch.RemovedArticles, cancellation);
        await transaction.RunAsync(ClearText, batch.RemovedArticles.Concat(batch.PutArticles.Select(stored => stored.Claims.Article.Id)), cancellation);
    }

    public async Task PutAsync()
    {
        await transaction.RunAsync(
            AddTextsText,
            batch.PutArticles.Select(stored => ArticleNode.Properties(stored.Claims.Article, stored.Claims.Extractor, stored.SearchTokens)),
            cancellation);
        await transaction.RunAsync(AddMentionsText, batch.PutArticles.SelectMany(Mentions), cancellation);
        await transaction.RunAsync(AddEvidenceText, batch.PutArticles.SelectMany(Evidence), cancellation);
    }

    private static IEnumerable<Dictionary<string, object?>> Mentions(StoredArticle stored) => stored.Claims.Mentions.Select((mention, place) =>
        MentionNode.Properties(mention, stored.Claims.Article.Id, GroupOf(stored.MentionGroups, mention.Id), place, stored.Claims.Article.Page.IssueDate));

    private static IEnumerable<object> Evidence(StoredArticle stored) => stored.Claims.Claims.Select((claim, place) => new
    {
        properties = EvidenceNode.Properties(
            claim, stored.Claims.Article.Id, GroupOf(stored.ClaimGroups, claim.Id), place, stored.Days.TryGetValue(claim.Id, out var day) ? day : null),
        confidence = claim.Confidence,
    });

    private static string GroupOf(IReadOnlyDictionary<string, string> groups, string id) =>
        groups.TryGetValue(id, out var group) ? group : throw new StoreException($"The batch names no group of {id}; nothing was written.");
}
