using System.Text.Json;
using KnowledgeGraph.GraphQL.Subscriptions;
using KnowledgeGraph.GraphQL.Tests.Serving;
using KnowledgeGraph.GraphQL.Tests.WebSockets;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Graph;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.GraphQL.Tests.Subscriptions;

public sealed class GraphChangedTests : IAsyncLifetime
{
    private const string Follow = "subscription($after: Int, $types: [String!], $about: [ID!]) { graphChanged(after: $after, types: $types, about: $about) { sequence cause entities { kind after { name } } facts { after { type } } } }";

    private readonly Api _api = new FollowedApi();

    public ValueTask InitializeAsync() => _api.InitializeAsync();

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    [Fact]
    public async Task What_is_committed_after_the_subscription_is_told()
    {
        await using var socket = await TestSocket.ReadyAsync(_api.Address);
        await socket.SubscribeAsync("1", Follow, new { after = 1 });

        await CommitAsync("甲公司", "乙公司");

        var (first, second) = (Change(await socket.NextAsync("next", "1")), Change(await socket.NextAsync("next", "1")));
        first.GetProperty("sequence").GetInt32().ShouldBe(2);
        first.GetProperty("entities")[0].GetProperty("after").GetProperty("name").GetString().ShouldBe("甲公司");
        second.GetProperty("sequence").GetInt32().ShouldBe(3);
    }

    [Fact]
    public async Task Who_was_away_goes_on_from_the_last_sequence_number()
    {
        await using (var socket = await TestSocket.ReadyAsync(_api.Address))
        {
            await socket.SubscribeAsync("1", Follow, new { after = 0 });
            Change(await socket.NextAsync("next", "1")).GetProperty("sequence").GetInt32().ShouldBe(1);
        }
        await CommitAsync([.. Enumerable.Range(0, 25).Select(i => $"第{i}公司")]);

        await using var again = await TestSocket.ReadyAsync(_api.Address);
        await again.SubscribeAsync("1", Follow, new { after = 1 });

        for (var sequence = 2; sequence <= 26; sequence++) Change(await again.NextAsync("next", "1")).GetProperty("sequence").GetInt32().ShouldBe(sequence);
    }

    [Fact]
    public async Task Only_what_is_asked_for_is_told()
    {
        await using var socket = await TestSocket.ReadyAsync(_api.Address);
        await socket.SubscribeAsync("posts", Follow, new { after = 0, types = new[] { "HOLDS" } });
        await socket.SubscribeAsync("town", Follow, new { after = 0, about = new[] { SampleGraph.Town.Id } });

        var told = new Dictionary<string, JsonElement>();
        for (var i = 0; i < 2; i++)
        {
            var message = (await socket.NextAsync())!.Value;
            told[message.GetProperty("id").GetString()!] = Change(message.GetProperty("payload"));
        }

        told["posts"].GetProperty("entities").GetArrayLength().ShouldBe(0);
        told["posts"].GetProperty("facts").EnumerateArray().Select(fact => fact.GetProperty("after").GetProperty("type").GetString()).ShouldBe(["HOLDS", "HOLDS"]);
        told["town"].GetProperty("entities")[0].GetProperty("after").GetProperty("name").GetString().ShouldBe("竹桥镇");
        told["town"].GetProperty("facts").EnumerateArray().Select(fact => fact.GetProperty("after").GetProperty("type").GetString()).ShouldBe(["HELD_IN", "PART_OF"], ignoreOrder: true);
    }

    [Fact]
    public async Task Nothing_is_told_after_the_client_completed()
    {
        await using var socket = await TestSocket.ReadyAsync(_api.Address);
        await socket.SubscribeAsync("1", Follow, new { after = 0 });
        await socket.NextAsync("next", "1");

        await socket.SendAsync(new { id = "1", type = "complete" });
        // Messages are taken in order: with the answer, the completion has been taken, too.
        await socket.SendAsync(new { type = "ping" });
        (await socket.NextAsync())!.Value.GetProperty("type").GetString().ShouldBe("pong");
        await CommitAsync("甲公司");
        await socket.SubscribeAsync("2", Follow, new { after = 1 });

        Change(await socket.NextAsync("next", "2")).GetProperty("sequence").GetInt32().ShouldBe(2);
    }

    [Theory]
    [InlineData(-1, "Person", "'after' is -1; it must be 0 or more.")]
    [InlineData(7, "Person", "'after' is 7, but the last commit of this store is 1: it was made anew.")]
    [InlineData(0, "Dragon", "'types' has 'Dragon'; the ontology knows Person,")]
    public async Task What_cannot_be_followed_is_refused_with_the_reason(int after, string type, string reason)
    {
        await using var socket = await TestSocket.ReadyAsync(_api.Address);

        await socket.SubscribeAsync("1", Follow, new { after, types = new[] { type } });

        var error = (await socket.NextAsync("error", "1"))[0];
        error.GetProperty("message").GetString()!.ShouldStartWith(reason);
        error.GetProperty("extensions").GetProperty("code").GetString().ShouldBe("BAD_ARGUMENT");
    }

    [Fact]
    public async Task An_entry_that_cannot_be_read_ends_the_subscription_with_an_error()
    {
        await using (var file = new SqliteConnection("Data Source=" + _api.Store.Address["sqlite:".Length..]))
        {
            await file.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = file.CreateCommand();
            command.CommandText = "UPDATE change SET diff = '{ torn'";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }
        await using var socket = await TestSocket.ReadyAsync(_api.Address);

        await socket.SubscribeAsync("1", Follow, new { after = 0 });

        (await socket.NextAsync("next", "1")).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe("INTERNAL");
        await socket.NextAsync("complete", "1");
    }

    [Fact]
    public async Task By_http_a_subscription_is_told_where_to_go() =>
        (await _api.RefusalAsync("subscription { graphChanged { sequence } }")).Message.ShouldBe("Subscriptions are answered over WebSocket (graphql-transport-ws) at this address.");

    private static JsonElement Change(JsonElement payload) => payload.GetProperty("data").GetProperty("graphChanged");

    private async Task CommitAsync(params string[] organizations)
    {
        await using var writer = await _api.Store.LeaseWriterAsync("test", TimeSpan.FromMinutes(1));
        foreach (var name in organizations) await writer.CommitAsync(new BatchBuilder().Add(Some.Entity("Organization", name)));
    }

    private sealed class FollowedApi : Api
    {
        protected override SubscriptionLimits Subscriptions { get; } = new() { Interval = TimeSpan.FromMilliseconds(20) };
    }
}
