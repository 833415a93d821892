using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.GraphQL.Limits;
using KnowledgeGraph.GraphQL.Tests.Serving;

namespace KnowledgeGraph.GraphQL.Tests.Errors;

/// <summary>Over a store that answers only when it is told to stop.</summary>
public sealed class CancellationTests
{
    [Fact]
    public async Task A_query_that_runs_out_of_time_stops_what_it_asked_of_the_store()
    {
        await using var api = new StuckApi(new QueryLimits { Timeout = TimeSpan.FromMilliseconds(200) });
        await api.InitializeAsync();

        (await api.RefusalAsync("{ counts { articles } }")).Code.ShouldBe("TIMEOUT");

        await api.Stopped.Task.WaitAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_client_that_goes_away_stops_what_it_asked_of_the_store()
    {
        await using var api = new StuckApi(new QueryLimits());
        await api.InitializeAsync();
        using var away = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

        var asking = api.Http.GetAsync("/graphql?query={counts{articles}}", away.Token);
        await api.Asked.Task.WaitAsync(TestContext.Current.CancellationToken);
        await away.CancelAsync();

        await asking.ShouldThrowAsync<OperationCanceledException>();
        await api.Stopped.Task.WaitAsync(TestContext.Current.CancellationToken);
    }

    private sealed class StuckApi(QueryLimits limits) : Api
    {
        public TaskCompletionSource Asked { get; } = new();

        public TaskCompletionSource Stopped { get; } = new();

        protected override QueryLimits Limits { get; } = limits;

        protected override IGraphStore Serve(IGraphStore store) => new StuckStore(store, Asked, Stopped);
    }

    private sealed class StuckStore(IGraphStore store, TaskCompletionSource asked, TaskCompletionSource stopped) : IGraphStore
    {
        public string Address => store.Address;

        public int SchemaVersion => store.SchemaVersion;

        public Task MigrateAsync(CancellationToken cancellation = default) => store.MigrateAsync(cancellation);

        public Task<IGraphWriter> LeaseWriterAsync(string holder, TimeSpan duration, CancellationToken cancellation = default) => store.LeaseWriterAsync(holder, duration, cancellation);

        public async Task<IGraphReader> ReadAsync(Bookmark? bookmark = null, CancellationToken cancellation = default)
        {
            asked.TrySetResult();
            await using var stop = cancellation.Register(() => stopped.TrySetResult());
            await Task.Delay(Timeout.Infinite, cancellation);
            return null!;
        }

        public ValueTask DisposeAsync() => store.DisposeAsync();
    }
}
