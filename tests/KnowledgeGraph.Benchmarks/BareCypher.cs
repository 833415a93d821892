using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Statements to a Neo4j server as anyone would send them, to measure against.</summary>
internal sealed class BareCypher : IDisposable
{
    private const int Part = 1000;

    private readonly HttpClient _http;

    public BareCypher(string server)
    {
        _http = new HttpClient { BaseAddress = new Uri($"{server.TrimEnd('/')}/db/neo4j/query/v2"), Timeout = TimeSpan.FromMinutes(10) };
        var user = $"{Environment.GetEnvironmentVariable("NEO4J_USER") ?? "neo4j"}:{Environment.GetEnvironmentVariable("NEO4J_PASSWORD")}";
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(user)));
        _http.DefaultRequestHeaders.Accept.ParseAdd("application/json");
    }

    public async Task WipeAsync()
    {
        while (await RunAsync("MATCH (n) WITH n LIMIT 5000 DETACH DELETE n RETURN count(*)", new { }) > 0) { }
    }

    /// <summary>An index that another server's queries need.</summary>
    public Task IndexAsync(string label, string property) => RunAsync($"CREATE INDEX bare_{property} IF NOT EXISTS FOR (n:{label}) ON (n.{property})", new { });

    /// <summary>How many nodes and relationships there are.</summary>
    public async Task<long> CountAsync() => await RunAsync("MATCH (n) RETURN count(n)", new { }) + await RunAsync("MATCH ()-[r]->() RETURN count(r)", new { });

    /// <summary>How much processor time the server has taken since it started.</summary>
    public async Task<TimeSpan> WorkedAsync() =>
        TimeSpan.FromMicroseconds(await RunAsync("CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes RETURN attributes.ProcessCpuTime.value", new { }) / 1000.0);

    /// <summary>Merges nodes by id and relationships by their id between them, and gives how many.</summary>
    public async Task<long> MergeAsync(IReadOnlyList<Entity> entities, IReadOnlyList<Fact> facts)
    {
        await RunAsync("CREATE CONSTRAINT bare_id IF NOT EXISTS FOR (n:Bare) REQUIRE n.id IS UNIQUE", new { });
        foreach (var part in entities.Chunk(Part))
            await RunAsync("UNWIND $p.rows AS row MERGE (n:Bare {id: row.id}) SET n.name = row.name, n.type = row.type, n.aliases = row.aliases, n.articles = row.articles", new { rows = part.Select(entity => new { id = entity.Id, name = entity.Name, type = entity.Type, aliases = entity.Aliases, articles = entity.Articles }) });
        foreach (var type in facts.GroupBy(fact => fact.Type))
        {
            foreach (var part in type.Chunk(Part))
                await RunAsync($"UNWIND $p.rows AS row MATCH (s:Bare {{id: row.subject}}) MATCH (o:Bare {{id: row.object}}) MERGE (s)-[r:{type.Key} {{id: row.id}}]->(o) SET r.quote = row.quote, r.articles = row.articles", new { rows = part.Select(fact => new { id = fact.Id, subject = fact.Subject, @object = fact.Object, quote = fact.Best.Quote, articles = fact.Articles }) });
        }
        await RunAsync("DROP CONSTRAINT bare_id", new { });
        return entities.Count + facts.Count;
    }

    public void Dispose() => _http.Dispose();

    /// <summary>The number that a statement returns; 0 where it returns none.</summary>
    private async Task<long> RunAsync(string statement, object p)
    {
        using var response = await _http.PostAsJsonAsync("", new { statement, parameters = new { p } });
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        if (answer.RootElement.TryGetProperty("errors", out var errors)) throw new InvalidOperationException(errors.ToString());
        var values = answer.RootElement.GetProperty("data").GetProperty("values");
        return values.GetArrayLength() == 1 ? values[0][0].GetInt64() : 0;
    }
}
