using System.Net.Http.Headers;
using KnowledgeGraph.GraphQL.Access;
using KnowledgeGraph.GraphQL.Tests.Serving;
using KnowledgeGraph.GraphQL.Writing;
using KnowledgeGraph.Testing.Processes;

namespace KnowledgeGraph.GraphQL.Tests.Writing;

/// <summary>What a mutation does while another has the store's lease.</summary>
public sealed class GraphWritingTests
{
    private const string Key = "a key for tests";
    private const string Undo = "mutation { undoJudgement(id: \"x\", by: \"编辑甲\") { judgement { id } } }";

    [Fact]
    public async Task It_says_who_writes_until_when_and_after_how_long_to_ask_again()
    {
        await using var api = await ApiAsync(TimeSpan.Zero);
        await using var other = await api.Store.LeaseWriterAsync("the worker", TimeSpan.FromSeconds(90), TestContext.Current.CancellationToken);

        var error = (await api.SendAsync(Undo)).GetProperty("errors")[0];

        error.GetProperty("message").GetString()!.ShouldMatch("^The graph is being written by the worker, until [0-9: -]+Z at the latest unless it goes on; nothing was changed. Try again in [0-9]+ s.$");
        var extensions = error.GetProperty("extensions");
        extensions.GetProperty("code").GetString().ShouldBe("STORE_UNAVAILABLE");
        extensions.GetProperty("retryAfter").GetInt32().ShouldBeInRange(1, 90);
    }

    [Fact]
    public async Task It_waits_for_one_that_ends_soon()
    {
        await using var api = await ApiAsync(TimeSpan.FromMinutes(1));
        var other = await api.Store.LeaseWriterAsync("the worker", TimeSpan.FromSeconds(90), TestContext.Current.CancellationToken);

        var answer = api.RefusalAsync(Undo);
        await other.DisposeAsync();

        (await answer).Code.ShouldBe("BAD_ARGUMENT");
    }

    [Fact]
    public async Task A_server_that_was_killed_keeps_nobody_waiting()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux tells whether a process of that start runs.");
        await using var api = await ApiAsync(TimeSpan.Zero);
        await api.Store.LeaseWriterAsync(EndedProcess.Name(), TimeSpan.FromSeconds(90), TestContext.Current.CancellationToken);

        (await api.RefusalAsync(Undo)).Code.ShouldBe("BAD_ARGUMENT");
    }

    private static async Task<WritingApi> ApiAsync(TimeSpan wait)
    {
        var api = new WritingApi(new WritingOptions { Wait = wait });
        await api.InitializeAsync();
        api.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Key);
        return api;
    }

    private sealed class WritingApi(WritingOptions writing) : Api
    {
        protected override AccessOptions Access { get; } = new() { EditorKey = Key };

        protected override WritingOptions Writing { get; } = writing;
    }
}
