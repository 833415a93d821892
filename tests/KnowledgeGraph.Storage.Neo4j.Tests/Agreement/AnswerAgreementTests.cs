using System.Text.Json.Nodes;
using KnowledgeGraph.Chinese.Segmentation;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Storage.Sqlite;
using KnowledgeGraph.Testing.Files;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Agreement;

/// <summary>The API gives the same answers over both backends, byte for byte.</summary>
[Collection(FilledServer.Collection)]
public sealed class AnswerAgreementTests(FilledServer server)
{
    private static readonly string[] Queries =
    [
        "{ counts { articles entities { type count } facts { type count } } }",
        "{ people(first: 30, orderBy: ARTICLES_DESC) { totalCount nodes { name aliases firstSeen lastSeen articles holds { edges { node { name postOf { nodes { name } } } fact { state firstSeen lastSeen confidence evidence(first: 2) { quote start end rule article { title } } } } } } pageInfo { hasNextPage endCursor } } }",
        "{ people(last: 20, orderBy: NAME_DESC) { nodes { name } pageInfo { hasPreviousPage startCursor } } }",
        "{ people(where: { official: { eq: true }, participatedIn: { some: { kind: { in: [Meeting, Signing] } } }, NOT: { name: { startsWith: \"王\" } } }) { nodes { name participatedIn(where: { edge: { role: { eq: chair } } }) { totalCount nodes { name } } } } }",
        "{ events(where: { date: { gte: \"2015\" } }, orderBy: DATE_DESC, first: 40) { totalCount nodes { name kind date heldIn { nodes { type name } } participants { edges { node { type name } fact { role } } } } } }",
        "{ events { aggregate { count min max kinds: buckets(by: KIND) { key count } months: buckets(by: MONTH, first: 200) { key count } places: buckets(by: HELD_IN) { key count node { name } } who: buckets(by: PARTICIPANTS) { key count node { name } } } } }",
        "{ people { aggregate { count buckets(by: HOLDS) { key count node { name } } } } }",
        "{ districts { aggregate { buckets(by: LEVEL) { key count } } } }",
        "{ articles(orderBy: DATE_ASC, first: 10) { nodes { title body newspaper issueDate mentions { name entity { id type } occurrences { start end } } claims { quote start end fact { type subject { name } object { name } } } } } }",
        "{ search(text: \"协作\", first: 30) { match node { type name } excerpt { text marks { start end } } } }",
        "{ series(type: Article, by: MONTH) { time value } }",
    ];

    public static TheoryData<string> All => [.. Queries];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_query_is_answered_alike(string query)
    {
        var (sqlite, neo4j) = await BothAsync(async (services, _) => await AskAsync(services, query));

        neo4j.ShouldBe(sqlite);
        JsonNode.Parse(sqlite)!["errors"].ShouldBeNull(sqlite);
    }

    [Fact]
    public async Task What_lies_around_the_best_known_is_the_same()
    {
        var (sqlite, neo4j) = await BothAsync(async (services, id) =>
            await AskAsync(services, $"{{ neighbours(id: \"{id}\", hops: 2, first: 100) {{ node {{ id name }} hops facts {{ id }} }} together(person: \"{id}\", first: 20) {{ person {{ name }} events articles }} }}")
            + await AskAsync(services, $"{{ graphPanel(id: \"{id}\", hops: 2, first: 50) {{ nodes {{ id title mainStat }} edges {{ id source target mainStat secondaryStat }} }} }}"));

        neo4j.ShouldBe(sqlite);
        sqlite.ShouldContain("\"hops\":2");
    }

    private async Task<(string Sqlite, string Neo4j)> BothAsync(Func<IServiceProvider, string, Task<string>> ask)
    {
        TestServer.Require();
        using var folder = new TemporaryFolder();
        await using var sqlite = new SqliteStore(folder["graph.db"]);
        await using var neo4j = new Neo4jStore(TestServer.Address, TestServer.Credentials, TimeProvider.System);
        await server.Papers.FillAsync(sqlite, Cancellation);
        await using var known = Services(sqlite);
        var best = JsonNode.Parse(await AskAsync(known, "{ people(first: 1, orderBy: ARTICLES_DESC) { nodes { id } } }"))!["data"]!["people"]!["nodes"]![0]!["id"]!.GetValue<string>();
        await using var other = Services(neo4j);
        return (await ask(known, best), await ask(other, best));
    }

    private static Task<string> AskAsync(IServiceProvider services, string query) => InProcess.AskAsync(services, query, null, new Dictionary<string, object?>(), Cancellation);

    private static ServiceProvider Services(IGraphStore store)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(store);
        services.AddSingleton<ISearchTokenizer, JiebaSearchTokenizer>();
        services.AddKnowledgeGraphGraphQL();
        return services.BuildServiceProvider();
    }
}
