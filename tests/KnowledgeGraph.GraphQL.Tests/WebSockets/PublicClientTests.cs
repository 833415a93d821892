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
        await using var api = new FollowedApi();
        await api.InitializeAsync();
        using var program = await NodeProgram.InstallAsync(Path.Combine(RepositoryFiles.Root, "tests", "KnowledgeGraph.GraphQL.Tests", "WebSockets", "Npm"));
        using var client = program.StartNode("follow.mjs", new UriBuilder(api.Address) { Scheme = "ws", Path = "/graphql" }.Uri.ToString(), "3");
        (await client.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldBe("sequence 1");

        await CommitAsync(api.Store, "甲公司");
        (await client.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldBe("sequence 2");
        await api.StopAsync();
        await CommitAsync(api.Store, "乙公司");
        await api.StartAsync(api.Address.ToString());

        (await client.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldBe("sequence 3\ncompleted\n");
    }

    private static async Task CommitAsync(CountingStore store, string organization)
    {
        await using var writer = await store.LeaseWriterAsync("test", TimeSpan.FromMinutes(1));
        await writer.CommitAsync(new BatchBuilder().Add(Some.Entity("Organization", organization)));
    }

    private sealed class FollowedApi : Api
    {
        protected override SubscriptionLimits Subscriptions { get; } = new() { Interval = TimeSpan.FromMilliseconds(20) };
    }
}
