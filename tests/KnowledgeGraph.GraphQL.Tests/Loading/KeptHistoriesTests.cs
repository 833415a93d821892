using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Veiled;
using KnowledgeGraph.GraphQL.Tests.Serving;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Graph;

namespace KnowledgeGraph.GraphQL.Tests.Loading;

/// <summary>What was worked out of a post is kept as long as the graph stays as it is.</summary>
public sealed class KeptHistoriesTests : IAsyncLifetime
{
    private const string Question = "query($id: String!) { tenures(person: $id) { title knownFrom } }";

    private readonly VeiledApi _api = new();

    public ValueTask InitializeAsync() => _api.InitializeAsync();

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    [Fact]
    public async Task A_posts_statements_are_read_once_for_all_who_ask_and_again_after_a_change()
    {
        var first = (await AskAsync()).Answer;
        (await AskAsync()).ShouldBe((first, Reads: 0));

        await using (var writer = await _api.Store.LeaseWriterAsync("test", TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken))
            await writer.CommitAsync(new BatchBuilder().Add(Some.Entity("Organization", "甲公司")), TestContext.Current.CancellationToken);

        (await AskAsync()).ShouldBe((first, Reads: 1));
        (await AskAsync()).ShouldBe((first, Reads: 0));
    }

    private async Task<(string Answer, int Reads)> AskAsync()
    {
        _api.Store.Calls.Clear();
        var answer = (await _api.AskAsync(Question, new { id = SampleGraph.He.Id })).ToString();
        return (answer, _api.Store.Calls.Count(call => call == "statements"));
    }

    private sealed class VeiledApi : Api
    {
        protected override IGraphStore Serve(IGraphStore store) => new VeiledStore(store);
    }
}
