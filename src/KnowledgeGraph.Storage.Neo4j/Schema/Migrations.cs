using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Neo4j.Drawing;
using KnowledgeGraph.Storage.Neo4j.Http;

namespace KnowledgeGraph.Storage.Neo4j.Schema;

/// <summary>Makes the constraints and indexes, and notes the version when all are there.</summary>
/// <remarks>Broken off, or run by two at once, it is run again without harm.</remarks>
internal static class Migrations
{
    /// <summary>How often the server is asked whether new indexes are filled, and how long that may take: ten minutes.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private const int MostPauses = 3000;

    /// <summary>How long an index may stand filled and not online before it is made anew: ten seconds.</summary>
    private const int Patience = 50;

    /// <summary>A constraint of uniqueness owns an index of its name; a server killed between the two leaves the index alone.</summary>
    private const string There = "SHOW INDEXES YIELD name, owningConstraint RETURN name, owningConstraint IS NOT NULL";

    /// <summary>The indexes that can't be used yet; stuck where they failed, or are filled and yet not online, as a server killed at the wrong moment leaves them for ever.</summary>
    private const string Unfilled = """
        SHOW INDEXES YIELD name, state, populationPercent WHERE state <> 'ONLINE'
        RETURN name, CASE WHEN state = 'FAILED' OR populationPercent = 100.0 THEN 'stuck' ELSE 'filling' END
        """;

    /// <summary>Before <see cref="StoreState.Drawing"/> nothing was drawn.</summary>
    private static readonly string MarkPosts = $"MATCH (post:Position) SET post:{DrawnEdge.Stale}";

    private const string Note = """
        MERGE (s:Store {name: 'store'})
        ON CREATE SET s.sequence = 0
        SET s.schema = $p.version
        """;

    public static async Task RunAsync(QueryApi api, CancellationToken cancellation)
    {
        var before = await StoreState.FindAsync(api, null, cancellation);
        if (before is { Schema: StoreState.Version }) return;
        var there = (await api.ReadAsync(new Statement(There), null, cancellation)).Rows.ToDictionary(row => row.Text(0), row => row.Flag(1));
        foreach (var statement in SchemaStatements.All(GraphOntology.Default))
        {
            if (!there.TryGetValue(statement.Name, out var owned)) await api.WriteAsync(new Statement(statement.Text), cancellation);
            else if (!owned && IsConstraint(statement.Text)) await MakeAnewAsync(api, statement.Name, cancellation);
        }
        await FillAsync(api, cancellation);
        if (before is { Schema: < StoreState.Drawing }) await api.WriteAsync(new Statement(MarkPosts), cancellation);
        await api.WriteAsync(new Statement(Note, new { version = StoreState.Version }), cancellation);
    }

    private static async Task FillAsync(QueryApi api, CancellationToken cancellation)
    {
        for (var pauses = 1; ; pauses++)
        {
            var open = (await api.ReadAsync(new Statement(Unfilled), null, cancellation)).Rows.Select(row => (Name: row.Text(0), State: row.Text(1))).ToList();
            if (open.Count == 0) return;
            if (pauses > MostPauses) throw new StoreException($"{api.Address}: the index {open[0].Name} is still not filled; look at SHOW INDEXES, drop it, and start again.");
            if (pauses % Patience == 0)
            {
                foreach (var (name, _) in open.Where(index => index.State == "stuck")) await MakeAnewAsync(api, name, cancellation);
            }
            await Task.Delay(Pause, cancellation);
        }
    }

    private static async Task MakeAnewAsync(QueryApi api, string name, CancellationToken cancellation)
    {
        if (SchemaStatements.All(GraphOntology.Default).FirstOrDefault(statement => statement.Name == name) is not { } made) return;
        if (IsConstraint(made.Text)) await api.WriteAsync(new Statement($"DROP CONSTRAINT {name} IF EXISTS"), cancellation);
        await api.WriteAsync(new Statement($"DROP INDEX {name} IF EXISTS"), cancellation);
        await api.WriteAsync(new Statement(made.Text), cancellation);
    }

    private static bool IsConstraint(string statement) => statement.StartsWith("CREATE CONSTRAINT", StringComparison.Ordinal);
}
