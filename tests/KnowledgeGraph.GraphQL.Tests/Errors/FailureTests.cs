using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.GraphQL.Limits;
using KnowledgeGraph.GraphQL.Tests.Serving;

namespace KnowledgeGraph.GraphQL.Tests.Errors;

public sealed class FailureTests
{
    private const string Secret = "/srv/private/graph.db: disk I/O error";

    [Fact]
    public async Task A_store_that_fails_is_named_by_its_code_and_nothing_else()
    {
        await using var api = new FailingApi(() => new StoreException(Secret));
        await api.InitializeAsync();

        var refusal = await api.RefusalAsync("{ people { nodes { name } } }");

        refusal.ShouldBe(("STORE_UNAVAILABLE", "The store can't answer now; try again later."));
    }

    [Fact]
    public async Task An_error_of_ours_leaks_nothing()
    {
        await using var api = new FailingApi(() => new InvalidOperationException(Secret));
        await api.InitializeAsync();

        var answer = await api.SendAsync("{ people { nodes { name } } }");

        answer.ToString().ShouldContain("INTERNAL");
        answer.ToString().ShouldNotContain("private");
        answer.ToString().ShouldNotContain("InvalidOperation");
    }

    [Fact]
    public async Task Not_ready_while_the_store_fails_but_alive()
    {
        await using var api = new FailingApi(() => new StoreException(Secret));
        await api.InitializeAsync();

        using var ready = await api.Http.GetAsync("/readyz", TestContext.Current.CancellationToken);
        using var alive = await api.Http.GetAsync("/healthz", TestContext.Current.CancellationToken);

        ((int)ready.StatusCode).ShouldBe(503);
        (await ready.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("private");
        ((int)alive.StatusCode).ShouldBe(200);
    }

    [Fact]
    public async Task Ready_when_the_store_answers()
    {
        await using var api = new Api();
        await api.InitializeAsync();

        using var ready = await api.Http.GetAsync("/readyz", TestContext.Current.CancellationToken);

        ((int)ready.StatusCode).ShouldBe(200);
    }

    [Fact]
    public async Task A_query_that_takes_too_long_is_ended()
    {
        await using var api = new HastyApi();
        await api.InitializeAsync();

        var refusal = await api.RefusalAsync("{ people { nodes { name } } }");

        refusal.Code.ShouldBe("TIMEOUT");
    }

    private sealed class HastyApi : Api
    {
        protected override QueryLimits Limits { get; } = new() { Timeout = TimeSpan.Zero };
    }

    private sealed class FailingApi(Func<Exception> error) : Api
    {
        protected override IGraphStore Serve(IGraphStore store) => new FailingStore(store, error);
    }

    private sealed class FailingStore(IGraphStore store, Func<Exception> error) : IGraphStore
    {
        public string Address => store.Address;

        public int SchemaVersion => store.SchemaVersion;

        public Task MigrateAsync(CancellationToken cancellation = default) => store.MigrateAsync(cancellation);

        public Task<IGraphWriter> LeaseWriterAsync(string holder, TimeSpan duration, CancellationToken cancellation = default) => store.LeaseWriterAsync(holder, duration, cancellation);

        public Task<IGraphReader> ReadAsync(Bookmark? bookmark = null, CancellationToken cancellation = default) => Task.FromException<IGraphReader>(error());

        public ValueTask DisposeAsync() => store.DisposeAsync();
    }
}
