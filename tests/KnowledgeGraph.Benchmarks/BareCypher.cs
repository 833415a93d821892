using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Statements to a Neo4j server as anyone would send them, to measure against.</summary>
internal sealed class BareCypher : IDisposable
{
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

    /// <summary>Drops all constraints and indexes but those that the server brings along.</summary>
    public async Task DropSchemaAsync()
    {
        await DropAsync("SHOW CONSTRAINTS YIELD name RETURN 'DROP CONSTRAINT `' + name + '`'");
        await DropAsync("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN 'DROP INDEX `' + name + '`'");
    }

    public void Dispose() => _http.Dispose();

    /// <summary>The number that a statement returns; 0 where it returns none.</summary>
    public async Task<long> RunAsync(string statement, object p)
    {
        using var answer = await AskAsync(statement, p);
        var values = answer.RootElement.GetProperty("data").GetProperty("values");
        return values.GetArrayLength() == 1 ? values[0][0].GetInt64() : 0;
    }

    /// <summary>The whole answer.</summary>
    /// <exception cref="InvalidOperationException">The server refused.</exception>
    public async Task<JsonDocument> AskAsync(string statement, object p)
    {
        using var response = await _http.PostAsJsonAsync("", new { statement, parameters = new { p } });
        var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return answer.RootElement.TryGetProperty("errors", out var errors) ? throw new InvalidOperationException(errors.ToString()) : answer;
    }

    private async Task DropAsync(string names)
    {
        using var answer = await AskAsync(names, new { });
        foreach (var drop in answer.RootElement.GetProperty("data").GetProperty("values").EnumerateArray()) await RunAsync(drop[0].GetString()!, new { });
    }
}
