using System.Net;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Neo4j.Schema;
using Microsoft.Extensions.Time.Testing;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Schema;

/// <summary>How often a store asks which schema its database has.</summary>
public sealed class SchemaCheckTests : IAsyncDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly StateServer _server = new();
    private readonly Neo4jStore _store;

    public SchemaCheckTests() => _store = new Neo4jStore(Neo4jAddress.Parse("neo4j:http://127.0.0.1:1/neo4j"), null, _time, _server);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _server.Dispose();
    }

    [Fact]
    public async Task A_schema_that_was_right_is_not_asked_for_before_every_reading()
    {
        await ReadAsync();
        await ReadAsync();
        _server.Asked.ShouldBe(1);

        _time.Advance(Neo4jStore.RightFor);
        await ReadAsync();
        _server.Asked.ShouldBe(2);
    }

    [Fact]
    public async Task After_a_failure_it_is_asked_for_again()
    {
        await ReadAsync();
        await using (var reader = await _store.ReadAsync(null, Cancellation))
        {
            _server.Fails = true;
            await Should.ThrowAsync<StoreException>(() => reader.CountsAsync(Cancellation));
            _server.Fails = false;
        }
        _server.Schema = StoreState.Version + 1;

        await Should.ThrowAsync<StoreException>(ReadAsync);
    }

    [Fact]
    public async Task One_that_was_wrong_is_asked_for_each_time()
    {
        _server.Schema = StoreState.Version + 1;
        await Should.ThrowAsync<StoreException>(ReadAsync);
        await Should.ThrowAsync<StoreException>(ReadAsync);
        _server.Asked.ShouldBe(2);

        _server.Schema = StoreState.Version;
        await ReadAsync();
    }

    [Fact]
    public async Task Who_has_a_bookmark_is_held_to_it_each_time()
    {
        await ReadAsync();

        await Should.ThrowAsync<StoreException>(async () => await (await _store.ReadAsync(new Bookmark(8), Cancellation)).DisposeAsync());
    }

    private async Task ReadAsync() => await (await _store.ReadAsync(null, Cancellation)).DisposeAsync();

    /// <summary>Answers every statement with a state of the store, as Neo4j would.</summary>
    private sealed class StateServer : HttpMessageHandler
    {
        public int Schema { get; set; } = StoreState.Version;

        public bool Fails { get; set; }

        public int Asked { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked++;
            var answer = Fails
                ? """{"errors":[{"code":"Neo.ClientError.Schema.IndexNotFound","message":"No such index"}]}"""
                : $$"""{"data":{"fields":["s.schema","s.sequence"],"values":[[{{Schema}},7]]},"bookmarks":[]}""";
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.Accepted) { Content = new StringContent(answer, System.Text.Encoding.UTF8, "application/json") });
        }
    }
}
