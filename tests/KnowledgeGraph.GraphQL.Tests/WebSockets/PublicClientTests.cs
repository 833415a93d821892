using KnowledgeGraph.GraphQL.Access;
using KnowledgeGraph.GraphQL.Subscriptions;
using KnowledgeGraph.GraphQL.Tests.Serving;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Files;
using KnowledgeGraph.Testing.Graph;

namespace KnowledgeGraph.GraphQL.Tests.WebSockets;

/// <summary>The public client of graphql-transport-ws (npm graphql-ws), where Node is to be had.</summary>
public sealed class PublicClientTests
{
    [Fact]
    public async Task It_subscribes_goes_on_after_a_restart_of_the_server_and_completes()
    {
        await using var api = new FollowedApi(new AccessOptions());
        await api.InitializeAsync();
        using var program = await InstallAsync();
        using var client = program.StartNode("follow.mjs", Socket(api), "3");
        (await client.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldBe("sequence 1");

        await CommitAsync(api.Store, "甲公司");
        (await client.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldBe("sequence 2");
        await api.StopAsync();
        await CommitAsync(api.Store, "乙公司");
        await api.StartAsync(api.Address.ToString());

        (await client.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldBe("sequence 3\ncompleted\n");
    }

    [Fact]
    public async Task Where_a_key_is_wanted_it_is_refused_without_one_and_follows_with_one()
    {
        using var folder = new TemporaryFolder();
        var key = new KeyFile(folder["keys.json"]).Make("读者", Role.Reader, TimeProvider.System.GetUtcNow());
        await using var api = new FollowedApi(new AccessOptions { AnonymousReading = false, KeyFile = folder["keys.json"] });
        await api.InitializeAsync();
        using var program = await InstallAsync();

        (await FollowAsync(program, api)).ShouldBe("refused: 4403 This server answers those who have a key; send it as 'Authorization: Bearer KEY'.\n");
        (await FollowAsync(program, api, "kg_00000000_wrong")).ShouldBe("refused: 4403 The key or token does not count here, or no longer.\n");
        (await FollowAsync(program, api, key)).ShouldBe("sequence 1\ncompleted\n");
    }

    private static Task<NodeProgram> InstallAsync() =>
        NodeProgram.InstallAsync(Path.Combine(RepositoryFiles.Root, "tests", "KnowledgeGraph.GraphQL.Tests", "WebSockets", "Npm"));

    private static async Task<string> FollowAsync(NodeProgram program, Api api, params string[] key)
    {
        using var client = program.StartNode(["follow.mjs", Socket(api), "1", .. key]);
        return await client.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private static string Socket(Api api) => new UriBuilder(api.Address) { Scheme = "ws", Path = "/graphql" }.Uri.ToString();

    private static async Task CommitAsync(CountingStore store, string organization)
    {
        await using var writer = await store.LeaseWriterAsync("test", TimeSpan.FromMinutes(1));
        await writer.CommitAsync(new BatchBuilder().Add(Some.Entity("Organization", organization)));
    }

    private sealed class FollowedApi(AccessOptions access) : Api
    {
        protected override AccessOptions Access { get; } = access;

        protected override SubscriptionLimits Subscriptions { get; } = new() { Interval = TimeSpan.FromMilliseconds(20) };
    }
}
