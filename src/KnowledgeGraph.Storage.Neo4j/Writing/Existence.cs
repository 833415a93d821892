using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Neo4j.Http;
using KnowledgeGraph.Storage.Neo4j.Schema;

namespace KnowledgeGraph.Storage.Neo4j.Writing;

/// <summary>Refuses a batch that refers to what is neither stored nor in it.</summary>
internal static class Existence
{
    private static readonly string MissingFactsText = $$"""
        UNWIND $p.rows AS id
        OPTIONAL CALL (id) {
        {{EdgeTypes.FactById}}
        }
        WITH id, r WHERE r IS NULL
        RETURN id
        """;

    /// <exception cref="StoreException">No node of that label has one of the ids.</exception>
    public static async Task RequireAsync(QueryTransaction transaction, string label, IEnumerable<string> ids, CancellationToken cancellation) =>
        Refuse(await transaction.RunAsync($"UNWIND $p.rows AS id OPTIONAL MATCH (n:{label} {{id: id}}) WITH id, n WHERE n IS NULL RETURN id", ids.Distinct(), cancellation), label);

    /// <exception cref="StoreException">No fact has one of the ids.</exception>
    public static async Task RequireFactsAsync(QueryTransaction transaction, IEnumerable<string> ids, CancellationToken cancellation) =>
        Refuse(await transaction.RunAsync(MissingFactsText, ids.Distinct(), cancellation), "Fact");

    private static void Refuse(IReadOnlyList<Row> missing, string label)
    {
        if (missing.Count > 0) throw new StoreException($"The batch names the {label} {missing[0].Text(0)}, which is neither stored nor in the batch; nothing was written.");
    }
}
