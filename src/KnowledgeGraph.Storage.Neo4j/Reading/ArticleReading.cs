using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Neo4j.Http;
using KnowledgeGraph.Storage.Neo4j.Nodes;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>Articles by id: as themselves, and with all that they state.</summary>
internal static class ArticleReading
{
    private const string ByIdText = $"UNWIND $p.ids AS id MATCH (t:ArticleText {{id: id}}) RETURN {ArticleNode.Columns}";

    private const string StoredText = $$"""
        UNWIND $p.ids AS id
        MATCH (t:ArticleText {id: id})
        RETURN {{ArticleNode.Columns}},
            COLLECT { MATCH (m:Mention {article: id}) USING INDEX SEEK m:Mention(article, place) WHERE m.place >= 0 RETURN properties(m) ORDER BY m.place },
            COLLECT { MATCH (v:Evidence {article: id}) USING INDEX SEEK v:Evidence(article, place) WHERE v.place >= 0 RETURN properties(v) ORDER BY v.place }
        """;

    public static Task<IReadOnlyList<Article>> ByIdAsync(Queries queries, IReadOnlyCollection<string> ids, CancellationToken cancellation) =>
        queries.RunAsync(ByIdText, new { ids = ids.Distinct() }, row => ArticleNode.Read(row.Properties(0)), cancellation);

    public static Task<IReadOnlyList<StoredArticle>> StoredAsync(Queries queries, IReadOnlyCollection<string> ids, CancellationToken cancellation) =>
        queries.RunAsync(StoredText, new { ids = ids.Distinct() }, Read, cancellation);

    private static StoredArticle Read(Row row)
    {
        var text = row.Properties(0);
        var mentions = row.List(1).Select(node => (Mention: MentionNode.Read(node), Group: MentionNode.Group(node))).ToList();
        var claims = row.List(2).Select(node => (Claim: EvidenceNode.ReadClaim(node), Group: EvidenceNode.Group(node), Day: EvidenceNode.Day(node))).ToList();
        return new StoredArticle(
            new ArticleClaims(ArticleNode.Read(text), [.. mentions.Select(m => m.Mention)], [.. claims.Select(c => c.Claim)], ArticleNode.Extractor(text)),
            mentions.ToDictionary(m => m.Mention.Id, m => m.Group),
            claims.ToDictionary(c => c.Claim.Id, c => c.Group),
            claims.Where(c => c.Day is not null).ToDictionary(c => c.Claim.Id, c => c.Day!.Value),
            "");
    }
}
