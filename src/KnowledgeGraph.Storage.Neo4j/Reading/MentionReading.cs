using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Neo4j.Http;
using KnowledgeGraph.Storage.Neo4j.Nodes;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>Mentions of articles and of entities, and which entity holds a mention.</summary>
internal static class MentionReading
{
    private const string ResolveText = """
        UNWIND $p.ids AS id
        MATCH (m:Mention {id: id})
        MATCH (g:MentionGroup {id: m.group})
        RETURN id, g.entity
        """;

    private const string OfArticlesText = """
        UNWIND $p.ids AS id
        MATCH (m:Mention {article: id}) USING INDEX SEEK m:Mention(article, place) WHERE m.place >= 0
        MATCH (g:MentionGroup {id: m.group})
        WITH id, m, g ORDER BY id, m.place
        RETURN id, collect(m {.*, entity: g.entity})
        """;

    /// <summary>So many of each group of the entity are enough, and are read at the end of an index.</summary>
    private const string OfEntitiesText = """
        UNWIND $p.ids AS id
        MATCH (g:MentionGroup {entity: id})
        CALL (g) {
            MATCH (m:Mention) USING INDEX SEEK m:Mention(group, dayNewest, id)
            WHERE m.group = g.id AND m.dayNewest <= 2147483647 AND m.id >= ''
            RETURN m ORDER BY m.group, m.dayNewest, m.id LIMIT $p.first
        }
        WITH id, m ORDER BY id, m.dayNewest, m.id
        RETURN id, collect(m {.*, entity: id})[..$p.first]
        """;

    public static async Task<IReadOnlyDictionary<string, string>> ResolveAsync(Queries queries, IReadOnlyCollection<string> mentions, CancellationToken cancellation) =>
        (await queries.RunAsync(ResolveText, new { ids = mentions.Distinct() }, cancellation)).ToDictionary(row => row.Text(0), row => row.Text(1));

    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<StoredMention>>> OfArticlesAsync(
        Queries queries, IReadOnlyCollection<string> articles, CancellationToken cancellation) =>
        (await queries.RunAsync(OfArticlesText, new { ids = articles.Distinct() }, Read, cancellation)).ByParent(articles);

    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<StoredMention>>> OfEntitiesAsync(
        Queries queries, IReadOnlyCollection<string> entities, int first, CancellationToken cancellation) =>
        (await queries.RunAsync(OfEntitiesText, new { ids = entities.Distinct(), first }, Read, cancellation)).ByParent(entities);

    /// <summary>A mention with the entity that a statement put beside its properties.</summary>
    public static StoredMention Read(Properties node) => new(MentionNode.Read(node), MentionNode.Article(node), node.Text("entity"));

    private static (string Parent, IReadOnlyList<StoredMention> Mentions) Read(Row row) => (row.Text(0), [.. row.List(1).Select(Read)]);
}
