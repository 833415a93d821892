namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>Who is named in the same articles: ids alone, so that many articles cost little.</summary>
internal static class NamedWithReading
{
    private const string Text = """
        MATCH (g:MentionGroup {entity: $p.id})
        CALL (g) {
            MATCH (m:Mention) USING INDEX SEEK m:Mention(group, dayNewest, id)
            WHERE m.group = g.id AND m.dayNewest <= 2147483647 AND m.id >= ''
            RETURN m ORDER BY m.group, m.dayNewest, m.id LIMIT $p.first
        }
        WITH m ORDER BY m.dayNewest, m.id LIMIT $p.first
        WITH collect(DISTINCT m.article) AS articles
        UNWIND range(0, size(articles) - 1) AS place
        WITH place, articles[place] AS article
        CALL (article) {
            MATCH (n:Mention {article: article}) USING INDEX SEEK n:Mention(article, place) WHERE n.place >= 0 AND n.type = 'Person'
            MATCH (h:MentionGroup {id: n.group})
            WITH DISTINCT article, h.entity AS other
            WITH other, COLLECT { MATCH (:Entity {id: article})<-[:WROTE]-(author) RETURN author.id } AS authors
            WHERE NOT other IN authors
            RETURN other
        }
        WITH other, place, article WHERE other <> $p.id
        ORDER BY place
        RETURN other, collect(article)
        """;

    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> ReadAsync(Queries queries, string entity, int mentions, CancellationToken cancellation) =>
        (await queries.RunAsync(Text, new { id = entity, first = mentions }, cancellation)).ToDictionary(row => row.Text(0), IReadOnlyList<string> (row) => [.. row.Values[1].EnumerateArray().Select(id => id.GetString()!)]);
}
