using KnowledgeGraph.GraphQL.Telemetry;
using KnowledgeGraph.GraphQL.Tests.Serving;
using KnowledgeGraph.GraphQL.Tests.WebSockets;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.GraphQL.Tests.Telemetry;

public sealed class InstrumentsTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task A_request_is_measured_with_its_outcome()
    {
        using var measured = new Measured();

        await api.AskAsync("{ people { totalCount } }");
        await api.RefusalAsync("{ people(first: 0) { nodes { name } } }");
        await api.RefusalAsync("mutation { undoJudgement(id: \"x\", by: \"y\") { judgement { id } } }");
        await api.RefusalAsync("{");

        measured.Seen.ShouldContain("kg.graphql.request.duration graphql.operation.type=query outcome=ok transport=http");
        measured.Seen.ShouldContain("kg.graphql.request.duration graphql.operation.type=query outcome=BAD_ARGUMENT transport=http");
        measured.Seen.ShouldContain("kg.graphql.request.duration graphql.operation.type=mutation outcome=FORBIDDEN transport=http");
        measured.Seen.ShouldContain("kg.graphql.request.duration graphql.operation.type=none outcome=SYNTAX_ERROR transport=http");
        measured.Seen.ShouldContain("kg.graphql.request.price");
        measured.Seen.ShouldContain("kg.store.statement.duration outcome=ok store.call=count");
    }

    [Fact]
    public async Task Sockets_and_subscriptions_are_counted()
    {
        using var measured = new Measured();

        await using (var socket = await TestSocket.ReadyAsync(api.Address))
        {
            await socket.SubscribeAsync("1", "subscription { graphChanged(after: 0) { sequence } }");
            await socket.NextAsync("next", "1");
        }

        measured.Seen.ShouldContain("kg.graphql.sockets");
        measured.Seen.ShouldContain("kg.graphql.subscriptions");
        measured.Seen.ShouldContain("kg.graphql.request.duration graphql.operation.type=subscription outcome=ok transport=websocket");
    }

    [Fact]
    public async Task A_trace_shows_the_operation_and_what_it_asked_of_the_store()
    {
        using var measured = new Measured();

        await api.AskAsync("query Traced { people { nodes { holds { nodes { name } } } } }");

        var request = measured.Spans.Single(span => span.DisplayName == "graphql query Traced");
        measured.Spans.Where(span => span.TraceId == request.TraceId && span != request).Select(span => span.DisplayName).ShouldBe(["store select", "store expand"], ignoreOrder: true);
    }

    [Fact]
    public void Every_name_is_documented()
    {
        var docs = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "operations.md"));

        Instruments.All.Where(name => !docs.Contains($"`{name}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
