using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Storage.Neo4j.Nodes;
using KnowledgeGraph.Storage.Neo4j.Schema;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>Facts by id and by their ends.</summary>
internal static class FactReading
{
    private static readonly string ByIdText = $$"""
        UNWIND $p.ids AS id
        CALL (id) {
        {{EdgeTypes.FactById}}
        }
        RETURN {{FactEdge.Columns}}
        """;

    private static readonly string ByNameText = EdgeTypes.ForEach($"RETURN {FactEdge.Columns}");

    private static readonly string TriplesText = EdgeTypes.ForEach($"RETURN {FactEdge.Columns}, {EntityColumn.Whole.Of("s")}, {EntityColumn.Whole.Of("o")}");

    private static readonly string BetweenText = EdgeTypes.ForEachBetween($"RETURN {FactEdge.Columns}");

    public static Task<IReadOnlyList<Fact>> ByIdAsync(Queries queries, IReadOnlyCollection<string> ids, CancellationToken cancellation) =>
        queries.RunAsync(ByIdText, new { ids = ids.Distinct() }, row => FactEdge.Read(row), cancellation);

    public static Task<IReadOnlyList<Fact>> ByNameAsync(Queries queries, IReadOnlyCollection<FactName> names, CancellationToken cancellation) =>
        queries.RunAsync(ByNameText, EdgeTypes.Parameters(names), row => FactEdge.Read(row), cancellation);

    public static Task<IReadOnlyList<Triple>> TriplesAsync(Queries queries, IReadOnlyCollection<FactName> names, CancellationToken cancellation) => queries.RunAsync(
        TriplesText,
        EdgeTypes.Parameters(names),
        row => new Triple(FactEdge.Read(row), EntityColumn.Whole.Read(row.Values[FactEdge.Width]), EntityColumn.Whole.Read(row.Values[FactEdge.Width + 1])),
        cancellation);

    public static Task<IReadOnlyList<Fact>> BetweenAsync(Queries queries, IReadOnlyCollection<FactEnds> ends, CancellationToken cancellation) =>
        queries.RunAsync(BetweenText, EdgeTypes.Parameters(ends), row => FactEdge.Read(row), cancellation);
}
