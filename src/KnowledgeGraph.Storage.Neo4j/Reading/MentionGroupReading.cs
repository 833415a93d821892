using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Storage.Neo4j.Nodes;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>Mention groups by what a rebuild knows of them.</summary>
internal static class MentionGroupReading
{
    private const string ByIdText = "UNWIND $p.ids AS id MATCH (g:MentionGroup {id: id}) RETURN properties(g)";

    private const string ByKeyText = """
        UNWIND $p.ids AS key
        MATCH (k:GroupKey {key: key})
        WITH DISTINCT k.group AS id
        MATCH (g:MentionGroup {id: id})
        RETURN properties(g)
        """;

    private const string OfEntitiesText = "UNWIND $p.ids AS id MATCH (g:MentionGroup {entity: id}) RETURN properties(g)";

    public static Task<IReadOnlyList<MentionGroup>> ByIdAsync(Queries queries, IReadOnlyCollection<string> ids, CancellationToken cancellation) =>
        RunAsync(queries, ByIdText, ids, cancellation);

    public static Task<IReadOnlyList<MentionGroup>> ByKeyAsync(Queries queries, string type, IReadOnlyCollection<string> keys, CancellationToken cancellation) =>
        RunAsync(queries, ByKeyText, keys.Select(key => MentionGroupNode.BlockKey(type, key)), cancellation);

    public static Task<IReadOnlyList<MentionGroup>> ReferringToAsync(Queries queries, IReadOnlyCollection<string> groups, CancellationToken cancellation) =>
        RunAsync(queries, ByKeyText, groups.Select(MentionGroupNode.ReferenceKey), cancellation);

    public static Task<IReadOnlyList<MentionGroup>> OfEntitiesAsync(Queries queries, IReadOnlyCollection<string> entities, CancellationToken cancellation) =>
        RunAsync(queries, OfEntitiesText, entities, cancellation);

    private static Task<IReadOnlyList<MentionGroup>> RunAsync(Queries queries, string text, IEnumerable<string> ids, CancellationToken cancellation) =>
        queries.RunAsync(text, new { ids = ids.Distinct() }, row => MentionGroupNode.Read(row.Properties(0)), cancellation);
}
