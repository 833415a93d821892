using System.Text.Json;
using KnowledgeGraph.Chinese.Segmentation;
using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Storage.Neo4j.Drawing;
using KnowledgeGraph.Storage.Neo4j.Schema;
using KnowledgeGraph.Storage.Neo4j.Tests.Agreement;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Plans;

/// <summary>No statement of the store reads all of anything: each begins at an index, or at a count that the server keeps.</summary>
[Collection(FilledServer.Collection)]
public sealed class PlanTests(FilledServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_readers_ask_begins_at_an_index()
    {
        TestServer.Require();
        using var recording = new RecordingHandler();
        await using var store = new Neo4jStore(TestServer.Address, TestServer.Credentials, TimeProvider.System, recording);
        await using var reader = await store.ReadAsync(null, Cancellation);
        await AskAsync(reader);
        await ShouldBeginAtIndexesAsync(recording.Statements);
    }

    [Fact]
    public async Task What_the_writer_asks_and_writes_begins_at_an_index()
    {
        TestServer.Require();
        using var recording = new RecordingHandler();
        await using var store = new Neo4jStore(TestServer.Address, TestServer.Credentials, TimeProvider.System, recording);
        await using (var writer = await store.LeaseWriterAsync("plans", TimeSpan.FromMinutes(1), Cancellation))
        {
            var updater = new GraphUpdater(writer, new JiebaSearchTokenizer(), TimeProvider.System);
            var claims = server.Papers.Claims[^1];
            await updater.RetractAsync(claims.Article.Id, Cancellation);
            await updater.IngestAsync(claims, Cancellation);
            await writer.RenewAsync(Cancellation);
        }
        await ShouldBeginAtIndexesAsync(recording.Statements);
    }

    [Fact]
    public async Task A_posts_successions_are_sought_by_the_post_however_few_there_seem()
    {
        TestServer.Require();
        using var recording = new RecordingHandler();
        await using var store = new Neo4jStore(TestServer.Address, TestServer.Credentials, TimeProvider.System, recording);
        await using (var writer = await store.LeaseWriterAsync("plans", TimeSpan.FromMinutes(1), Cancellation))
        {
            var updater = new GraphUpdater(writer, new JiebaSearchTokenizer(), TimeProvider.System);
            await updater.RetractAsync(server.Papers.Claims[^1].Article.Id, Cancellation);
            await updater.IngestAsync(server.Papers.Claims[^1], Cancellation);
        }

        var deleting = recording.Statements.Where(statement => statement.Contains("DELETE succession", StringComparison.Ordinal)).ToList();
        deleting.Count.ShouldBe(2);
        foreach (var statement in deleting)
        {
            statement.ShouldContain($"USING INDEX SEEK succession:{DrawnEdge.Succession}(_post)");
            Operators((await RawQuery.RunAsync("EXPLAIN " + statement)).GetProperty("queryPlan")).ShouldContain(step => step.Contains("RelationshipIndexSeek", StringComparison.Ordinal), statement);
        }
    }

    [Fact]
    public async Task Between_two_things_no_more_is_read_than_lies_between_them()
    {
        TestServer.Require();
        foreach (var part in EdgeTypes.ForEachBetween("RETURN r.id").Split("UNION ALL"))
        {
            var steps = Operators((await RawQuery.RunAsync("EXPLAIN " + part)).GetProperty("queryPlan")).Select(step => step.Split('@')[0]).ToList();
            steps.ShouldContain("Expand(Into)", part);
            steps.ShouldNotContain("Expand(All)", part);
        }
    }

    private static async Task AskAsync(IGraphReader reader)
    {
        foreach (var type in GraphOntology.Default.Entities.Select(type => type.Name))
        {
            foreach (var order in Enum.GetValues<EntityOrder>()) await reader.SelectAsync(new EntityQuery { Type = type, Order = order, First = 3 }, Cancellation);
            await reader.CountAsync(new EntityQuery { Type = type }, Cancellation);
        }
        foreach (var filter in Filters())
        {
            await reader.SelectAsync(new EntityQuery { Type = "Person", Filter = filter, First = 3 }, Cancellation);
            await reader.CountAsync(new EntityQuery { Type = "Person", Filter = filter }, Cancellation);
            await reader.BucketsAsync(new BucketQuery { Entities = new EntityQuery { Type = "Person", Filter = filter }, By = new Grouping.OfRelation("HOLDS", FactDirection.Out) }, Cancellation);
        }
        await reader.BucketsAsync(new BucketQuery { Entities = new EntityQuery { Type = "Event" }, By = new Grouping.OfAttribute("date", 7), InOrderOfKey = true }, Cancellation);
        var people = await reader.SelectAsync(new EntityQuery { Type = "Person", First = 3 }, Cancellation);
        string[] ids = [.. people.Items.Select(person => person.Id)];
        foreach (var order in Enum.GetValues<FactOrder>())
        {
            foreach (var direction in Enum.GetValues<FactDirection>())
            {
                var query = new ExpandQuery { Parents = ids, FactType = "HOLDS", Direction = direction, Order = order, First = 2 };
                await reader.ExpandAsync(query, Cancellation);
                await reader.LinksAsync(query, Cancellation);
                await reader.CountFactsAsync(query, Cancellation);
            }
        }
        var held = await reader.ExpandAsync(new ExpandQuery { Parents = ids, FactType = "HOLDS", First = 5 }, Cancellation);
        string[] facts = [.. held.Values.SelectMany(slice => slice.Items).Select(neighbour => neighbour.Fact.Id)];
        await reader.EntitiesAsync(ids, Cancellation);
        await reader.FactsAsync(facts, Cancellation);
        await reader.TriplesAsync([.. facts.Select(fact => new FactName("HOLDS", fact))], Cancellation);
        await reader.ResolveAsync(ids, Cancellation);
        var evidence = await reader.EvidenceAsync(facts, 2, Cancellation);
        string[] articles = [.. evidence.Values.SelectMany(list => list).Select(item => item.Article).Distinct()];
        await reader.ArticlesAsync(articles, Cancellation);
        await reader.ClaimsAsync(articles, Cancellation);
        await reader.MentionsAsync(articles, Cancellation);
        await reader.MentionsOfAsync(ids, 2, Cancellation);
        await reader.NamedWithAsync(ids[0], 2, Cancellation);
        await reader.AroundAsync(new AroundQuery { Parents = ids, FactTypes = [.. GraphOntology.Default.Edges.Select(edge => edge.Name)], First = 2 }, Cancellation);
        await reader.SearchAsync(new SearchQuery(people.Items[0].Name, [people.Items[0].Name[..2]], ["Person"], 5), Cancellation);
        await reader.ChangesAsync(0, 3, Cancellation);
        await reader.CountsAsync(Cancellation);
        await reader.ExportAsync(Cancellation).CountAsync(Cancellation);
    }

    private static IEnumerable<EntityFilter> Filters() =>
    [
        new EntityFilter.NameIs(TextMatch.Equal, ["陆怀远"]),
        new EntityFilter.NameIs(TextMatch.Equal, ["陆怀远"], Aliases: true),
        new EntityFilter.NameIs(TextMatch.StartsWith, ["陆"]),
        new EntityFilter.NameIs(TextMatch.Contains, ["怀"]),
        new EntityFilter.DateWithin(new DateOnly(2020, 1, 1), new DateOnly(2021, 1, 1)),
        new EntityFilter.DateWithin(new DateOnly(2020, 1, 1), new DateOnly(2020, 1, 7)),
        new EntityFilter.HasAttribute("date", ["2020-01-01", "2020-02"]),
        new EntityFilter.IdIn(["m1", "m2"]),
        new EntityFilter.Related("HOLDS", FactDirection.Out, new EntityFilter.NameIs(TextMatch.Equal, ["区长"])),
        new EntityFilter.Not(new EntityFilter.Related("PARTICIPATED_IN", FactDirection.Out, null)),
        new EntityFilter.HasAttribute("official", ["true"]),
    ];

    private static async Task ShouldBeginAtIndexesAsync(IReadOnlyList<string> statements)
    {
        statements.Count.ShouldBeGreaterThan(10);
        var scans = new List<string>();
        foreach (var statement in statements)
        {
            var plan = (await RawQuery.RunAsync("EXPLAIN " + statement)).GetProperty("queryPlan");
            var operators = Operators(plan).Where(step => IsScan(step) && !IsOfStale(statement)).Distinct().ToList();
            if (operators.Count > 0) scans.Add($"{string.Join(", ", operators)}:\n{statement}");
        }
        scans.ShouldBeEmpty(string.Join("\n\n", scans));
    }

    /// <summary>The posts that wait to be drawn are found by their label, which only they have.</summary>
    private static bool IsOfStale(string statement) => statement.StartsWith($"MATCH (post:{DrawnEdge.Stale})", StringComparison.Ordinal);

    private static bool IsScan(string name) => name.Contains("Scan", StringComparison.Ordinal);

    private static IEnumerable<string> Operators(JsonElement plan) =>
        [plan.GetProperty("operatorType").GetString()!, .. plan.GetProperty("children").EnumerateArray().SelectMany(Operators)];
}
