using KnowledgeGraph.Chinese.Segmentation;
using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Generation;
using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.Storage.Sqlite;

namespace KnowledgeGraph.Benchmarks.Serving;

/// <summary>How the API answers ten queries over 16 connections: on SQLite with N articles and with a tenth of them, on Neo4j, and beside a @neo4j/graphql server over the same Neo4j.</summary>
/// <remarks>Neo4j is that of KNOWLEDGEGRAPH_TEST_NEO4J (its database is wiped) and, for the other server, KNOWLEDGEGRAPH_TEST_BOLT; without them SQLite is measured alone.</remarks>
internal static class ServingBenchmark
{
    private const int Requests = 2000;
    private const int Part = 25;

    public static async Task<int> RunAsync(Workbench bench, int articles, int seed)
    {
        var (small, whole) = ($"sqlite:{bench[$"small-{articles}-{seed}.db"]}", $"sqlite:{bench[$"whole-{articles}-{seed}.db"]}");
        await FillAsync(SqliteStore.Parse(small), Math.Max(1, articles / 10), seed);
        await FillAsync(SqliteStore.Parse(whole), articles, seed);
        await using var first = await ServerProcess.OurAsync(whole);
        var queries = await ServedQuery.AllAsync(first.Client);
        var trivial = new ServedQuery("a trivial field", "{ __typename }", null, [""]);
        await MeasureAsync($"SQLite, {articles} articles", first, queries, query => query.Ours);
        await MeasureAsync("of that, GraphQL.NET and HTTP with a trivial field", first, [trivial], query => query.Ours);
        await MeasureAsync("of that, the queries read, validated and priced, but nothing asked", first, queries, query => Unasked(query.Ours));
        foreach (var query in queries) await MeasureAsync("  " + query.Name, first, [query], one => one.Ours);
        await using (var fewer = await ServerProcess.OurAsync(small)) await MeasureAsync($"SQLite, {articles / 10} articles", fewer, queries, query => query.Ours);
        if (Environment.GetEnvironmentVariable("KNOWLEDGEGRAPH_TEST_NEO4J") is { Length: > 0 } server) await BesideAsync(bench, server, first, queries, articles, seed);
        return 0;
    }

    private static async Task BesideAsync(Workbench bench, string server, ServerProcess first, IReadOnlyList<ServedQuery> queries, int articles, int seed)
    {
        using var cypher = new BareCypher(server);
        await cypher.WipeAsync();
        var store = $"neo4j:{server.TrimEnd('/')}/neo4j";
        await FillAsync(Neo4jStore.Parse(store), articles, seed);
        await using var ours = await ServerProcess.OurAsync(store);
        foreach (var query in queries) await CompareAsync(query, first.Client, query.Ours, ours.Client, query.Ours);
        await MeasureAsync($"Neo4j, {articles} articles", ours, queries, query => query.Ours);
        if (Environment.GetEnvironmentVariable("KNOWLEDGEGRAPH_TEST_BOLT") is not { Length: > 0 } bolt || await PeerServer.StartAsync(bench, bolt) is not { } peer) return;
        await using var theirs = peer;
        await cypher.IndexAsync("Event", "date");
        List<ServedQuery> shared = [.. queries.Where(query => query.Peer is not null)];
        foreach (var query in shared) await CompareAsync(query, ours.Client, query.Ours, theirs.Client, query.Peer!);
        await BothAsync($"Neo4j, the {shared.Count} that both can say", "", ours, theirs, shared);
        foreach (var query in shared) await BothAsync("  " + query.Name, "  ", ours, theirs, [query]);
    }

    private static async Task BothAsync(string what, string indent, ServerProcess ours, ServerProcess theirs, IReadOnlyList<ServedQuery> queries)
    {
        var runs = await LoadRun.InTurnAsync([(ours, Questions(queries, query => query.Ours)), (theirs, Questions(queries, query => query.Peer!))], RequestsFor(queries));
        Console.WriteLine($"{what}: {runs[0]}");
        Console.WriteLine($"{indent}@neo4j/graphql: {runs[1]}, of which ours takes {Workbench.Text(runs[0].Worked / runs[1].Worked)}");
    }

    private static async Task FillAsync(IGraphStore store, int articles, int seed)
    {
        await using var filled = store;
        await store.MigrateAsync();
        if (await IsFullAsync(store, articles)) return;
        await using var writer = await store.LeaseWriterAsync("benchmark", TimeSpan.FromHours(12));
        var updater = new GraphUpdater(writer, new JiebaSearchTokenizer(), TimeProvider.System);
        foreach (var part in GeneratedPapers.Of(new GeneratorOptions(seed, articles)).Chunk(Part)) await updater.IngestAsync([.. part.Select(paper => paper.Claims)]);
        await writer.FinishAsync();
    }

    private static async Task<bool> IsFullAsync(IGraphStore store, int articles)
    {
        await using var reader = await store.ReadAsync();
        return (await reader.CountsAsync()).Articles == articles;
    }

    private static async Task MeasureAsync(string what, ServerProcess server, IReadOnlyList<ServedQuery> queries, Func<ServedQuery, string> document) =>
        Console.WriteLine($"{what}: {await LoadRun.OfAsync(server, Questions(queries, document), RequestsFor(queries))}");

    private static IReadOnlyList<(string Query, IReadOnlyList<string?> Values)> Questions(IReadOnlyList<ServedQuery> queries, Func<ServedQuery, string> document) =>
        [.. queries.Select(query => (document(query), (IReadOnlyList<string?>)query.Values))];

    private static int RequestsFor(IReadOnlyList<ServedQuery> queries) => queries.Count == 1 ? Requests / 4 : Requests;

    /// <exception cref="InvalidOperationException">Both answer something else.</exception>
    private static async Task CompareAsync(ServedQuery query, GraphClient left, string leftText, GraphClient right, string rightText)
    {
        foreach (var value in query.Values)
        {
            var (one, other) = (await left.LeavesAsync(leftText, value), await right.LeavesAsync(rightText, value));
            if (!one.Order(StringComparer.Ordinal).SequenceEqual(other.Order(StringComparer.Ordinal)))
                throw new InvalidOperationException($"'{query.Name}' of {value}: {string.Join(' ', one.Except(other).Take(5))} against {string.Join(' ', other.Except(one).Take(5))} ({one.Count}, {other.Count})");
        }
    }

    /// <summary>The same document with its field left out when it runs.</summary>
    private static string Unasked(string query)
    {
        var selection = query.IndexOf(") { ", query.IndexOf(") {", StringComparison.Ordinal) + 3, StringComparison.Ordinal);
        return query.Insert(selection + 1, " @include(if: false)");
    }
}
