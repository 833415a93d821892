using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Neo4j.Http;

namespace KnowledgeGraph.Storage.Neo4j.Schema;

/// <summary>Makes the constraints and indexes, and notes the version when all are there.</summary>
/// <remarks>Broken off, or run by two at once, it is run again without harm.</remarks>
internal static class Migrations
{
    /// <summary>How long the server may take to fill new indexes.</summary>
    private const int SecondsToFill = 600;

    /// <summary>A constraint of uniqueness owns an index of its name.</summary>
    private const string There = "SHOW INDEXES YIELD name RETURN name";

    private const string Note = """
        MERGE (s:Store {name: 'store'})
        ON CREATE SET s.sequence = 0
        SET s.schema = $p.version
        """;

    public static async Task RunAsync(QueryApi api, CancellationToken cancellation)
    {
        if (await StoreState.FindAsync(api, null, cancellation) is { Schema: StoreState.Version }) return;
        var there = (await api.ReadAsync(new Statement(There), null, cancellation)).Rows.Select(row => row.Text(0)).ToHashSet();
        foreach (var statement in SchemaStatements.All(GraphOntology.Default).Where(statement => !there.Contains(statement.Name)))
            await api.WriteAsync(new Statement(statement.Text), cancellation);
        await api.WriteAsync(new Statement("CALL db.awaitIndexes($p.seconds)", new { seconds = SecondsToFill }), cancellation);
        await api.WriteAsync(new Statement(Note, new { version = StoreState.Version }), cancellation);
    }
}
