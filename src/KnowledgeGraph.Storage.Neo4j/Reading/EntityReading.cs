using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Storage.Neo4j.Nodes;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>Entities by id.</summary>
internal static class EntityReading
{
    private static readonly string ByIdText = $"UNWIND $p.ids AS id MATCH (e:Entity {{id: id}}) RETURN {EntityColumn.Whole.Of("e")}";

    public static Task<IReadOnlyList<Entity>> ByIdAsync(Queries queries, IReadOnlyCollection<string> ids, CancellationToken cancellation) =>
        queries.RunAsync(ByIdText, new { ids = ids.Distinct() }, row => EntityColumn.Whole.Read(row.Values[0]), cancellation);
}
