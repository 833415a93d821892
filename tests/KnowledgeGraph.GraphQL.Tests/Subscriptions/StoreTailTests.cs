using System.Text.Json;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.GraphQL.Subscriptions;
using KnowledgeGraph.GraphQL.Telemetry;
using KnowledgeGraph.GraphQL.Tests.Serving;
using KnowledgeGraph.GraphQL.Tests.Telemetry;
using KnowledgeGraph.Testing.Memory;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace KnowledgeGraph.GraphQL.Tests.Subscriptions;

public sealed class StoreTailTests : IAsyncDisposable
{
    private readonly Logged _logged = new();
    private readonly BrittleStore _store = new();

    public async ValueTask DisposeAsync()
    {
        _logged.Dispose();
        await _store.DisposeAsync();
    }

    [Fact]
    public async Task A_store_that_is_away_is_waited_for_and_told_once()
    {
        var tail = Tail();
        Exception[] failures = [new StoreException("away"), new StoreException("away"), new TimeoutException("slow"), new IOException("broken"), new OperationCanceledException("late")];
        foreach (var failure in failures) _store.Failures.Enqueue(failure);

        await tail.WaitPastAsync(-1, TestContext.Current.CancellationToken);
        await tail.WaitPastAsync(-1, TestContext.Current.CancellationToken);

        _logged.Entries.Select(entry => entry.Message).ShouldBe(["The store is not ready", "The store answers again"]);
    }

    [Fact]
    public async Task What_fails_otherwise_ends_who_asked_and_says_nothing_of_the_store()
    {
        var tail = Tail();
        _store.Failures.Enqueue(new JsonException("an entry that can't be read"));

        await Should.ThrowAsync<JsonException>(() => tail.AskAsync(reader => reader.ChangesAsync(0, 1, TestContext.Current.CancellationToken), null!, TestContext.Current.CancellationToken));

        _logged.Entries.ShouldBeEmpty();
        (await tail.AskAsync(reader => reader.SequenceAsync(TestContext.Current.CancellationToken), -1, TestContext.Current.CancellationToken)).ShouldBe(0);
    }

    [Fact]
    public async Task A_second_outage_is_told_again()
    {
        var tail = Tail();
        foreach (var _ in Enumerable.Range(0, 2))
        {
            _store.Failures.Enqueue(new StoreException("away"));
            await tail.WaitPastAsync(-1, TestContext.Current.CancellationToken);
        }

        _logged.Entries.Count(entry => entry.Message == "The store is not ready").ShouldBe(2);
    }

    [Fact]
    public async Task A_look_that_fails_does_not_end_the_meter()
    {
        using var measured = new Measured();
        _store.Failures.Enqueue(new InvalidOperationException("odd"));
        var time = new FakeTimeProvider();
        using var meter = new FreshnessMeter(Tail(), time, NullLogger<FreshnessMeter>.Instance);

        await meter.StartAsync(TestContext.Current.CancellationToken);
        while (_store.Asked < 2)
        {
            time.Advance(FreshnessMeter.Interval);
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }

        await meter.StopAsync(TestContext.Current.CancellationToken);
        meter.ExecuteTask!.IsFaulted.ShouldBeFalse();
    }

    private StoreTail Tail()
    {
        using var loggers = LoggerFactory.Create(logging => logging.AddProvider(_logged));
        return new StoreTail(_store, new SubscriptionLimits { Interval = TimeSpan.FromMilliseconds(1) }, TimeProvider.System, loggers.CreateLogger<StoreTail>());
    }

    /// <summary>Fails as often as it is told to, then answers.</summary>
    private sealed class BrittleStore : IGraphStore
    {
        private readonly MemoryGraphStore _store = new(TimeProvider.System);
        private int _asked;

        public Queue<Exception> Failures { get; } = [];

        public int Asked => Volatile.Read(ref _asked);

        public string Address => _store.Address;

        public int SchemaVersion => _store.SchemaVersion;

        public Task MigrateAsync(CancellationToken cancellation = default) => _store.MigrateAsync(cancellation);

        public Task<IGraphWriter> LeaseWriterAsync(string holder, TimeSpan duration, CancellationToken cancellation = default) => _store.LeaseWriterAsync(holder, duration, cancellation);

        public Task<IGraphReader> ReadAsync(Bookmark? bookmark = null, CancellationToken cancellation = default)
        {
            Interlocked.Increment(ref _asked);
            return Failures.TryDequeue(out var failure) ? Task.FromException<IGraphReader>(failure) : _store.ReadAsync(bookmark, cancellation);
        }

        public ValueTask DisposeAsync() => _store.DisposeAsync();
    }
}
