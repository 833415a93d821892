using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Storage.Neo4j.Nodes;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>Claim groups by what a rebuild knows of them.</summary>
internal static class ClaimGroupReading
{
    private const string ByIdText = "UNWIND $p.ids AS id MATCH (g:ClaimGroup {id: id}) RETURN properties(g)";

    private const string TouchingText = """
        UNWIND $p.ids AS id
        CALL (id) {
            MATCH (g:ClaimGroup {subject: id}) RETURN g
            UNION
            MATCH (g:ClaimGroup {object: id}) RETURN g
        }
        WITH DISTINCT g
        RETURN properties(g)
        """;

    private const string OfFactsText = "UNWIND $p.ids AS id MATCH (g:ClaimGroup {fact: id}) RETURN properties(g)";

    public static Task<IReadOnlyList<ClaimGroup>> ByIdAsync(Queries queries, IReadOnlyCollection<string> ids, CancellationToken cancellation) =>
        RunAsync(queries, ByIdText, ids, cancellation);

    public static Task<IReadOnlyList<ClaimGroup>> TouchingAsync(Queries queries, IReadOnlyCollection<string> mentionGroups, CancellationToken cancellation) =>
        RunAsync(queries, TouchingText, mentionGroups, cancellation);

    public static Task<IReadOnlyList<ClaimGroup>> OfFactsAsync(Queries queries, IReadOnlyCollection<string> facts, CancellationToken cancellation) =>
        RunAsync(queries, OfFactsText, facts, cancellation);

    private static Task<IReadOnlyList<ClaimGroup>> RunAsync(Queries queries, string text, IReadOnlyCollection<string> ids, CancellationToken cancellation) =>
        queries.RunAsync(text, new { ids = ids.Distinct() }, row => ClaimGroupNode.Read(row.Properties(0)), cancellation);
}
