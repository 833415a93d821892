using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Neo4j.Http;
using KnowledgeGraph.Storage.Neo4j.Schema;

namespace KnowledgeGraph.Storage.Neo4j.Writing;

/// <summary>Refuses a batch that refers to what is neither stored nor in it.</summary>
internal static class Existence
{
    private static readonly string FactsText = EdgeTypes.ForEach("RETURN id");

    /// <exception cref="StoreException">No node of that label has one of the ids.</exception>
    public static async Task RequireAsync(QueryTransaction transaction, string label, IEnumerable<string> ids, CancellationToken cancellation) =>
        Refuse((await transaction.RunAsync($"UNWIND $p.rows AS id OPTIONAL MATCH (n:{label} {{id: id}}) WITH id, n WHERE n IS NULL RETURN id", ids.Distinct(), cancellation)).Select(row => row.Text(0)), label);

    /// <exception cref="StoreException">No fact has one of the ids.</exception>
    public static Task RequireFactsAsync(QueryTransaction transaction, IEnumerable<FactName> names, CancellationToken cancellation) =>
        FindFactsAsync(transaction, FactsText, names, cancellation);

    /// <summary>Runs a statement over facts, by <see cref="EdgeTypes.ForEach"/>, that returns the ids of those that it found.</summary>
    /// <exception cref="StoreException">It did not find all.</exception>
    public static async Task FindFactsAsync(QueryTransaction transaction, string text, IEnumerable<FactName> names, CancellationToken cancellation)
    {
        FactName[] asked = [.. names.Distinct()];
        if (asked.Length == 0) return;
        var found = await transaction.RunAsync(new Statement(text, EdgeTypes.Parameters(asked)), cancellation);
        Refuse(asked.Select(name => name.Id).Except(found.Select(row => row.Text(0))), "Fact");
    }

    /// <exception cref="StoreException">Something is missing.</exception>
    public static void Refuse(IEnumerable<string> missing, string label)
    {
        if (missing.FirstOrDefault() is { } id) throw new StoreException($"The batch names the {label} {id}, which is neither stored nor in the batch; nothing was written.");
    }
}
