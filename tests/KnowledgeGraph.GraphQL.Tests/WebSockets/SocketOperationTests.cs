using GraphQL;
using KnowledgeGraph.GraphQL.Tests.Serving;
using KnowledgeGraph.GraphQL.Subscriptions;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Tests.WebSockets;

/// <summary>What becomes of an operation that fails in a way nobody foresaw.</summary>
public sealed class SocketOperationTests
{
    [Fact]
    public async Task It_ends_with_an_error_that_leaks_nothing_and_its_id_is_free_again()
    {
        await using var api = await ApiAsync(_ => throw new InvalidOperationException("a secret"));
        await using var socket = await TestSocket.ReadyAsync(api.Address);

        foreach (var _ in Enumerable.Range(0, 2))
        {
            await socket.SubscribeAsync("1", "{ __typename }");
            var error = (await socket.NextAsync("error", "1"))[0];
            error.GetProperty("extensions").GetProperty("code").GetString().ShouldBe("INTERNAL");
            error.ToString().ShouldNotContain("secret");
        }
    }

    [Fact]
    public async Task A_stream_that_fails_tells_it_and_completes()
    {
        var stream = new AsyncObservable<ExecutionResult>(_ => throw new InvalidOperationException("a secret"));
        await using var api = await ApiAsync(_ => new ExecutionResult { Executed = true, Streams = new Dictionary<string, IObservable<ExecutionResult>> { ["graphChanged"] = stream } });
        await using var socket = await TestSocket.ReadyAsync(api.Address);

        await socket.SubscribeAsync("1", "subscription { graphChanged { sequence } }");

        (await socket.NextAsync("next", "1")).ToString().ShouldContain("INTERNAL");
        await socket.NextAsync("complete", "1");
    }

    private static async Task<Api> ApiAsync(Func<ExecutionOptions, ExecutionResult> answer)
    {
        var api = new OddApi(new Executer(answer));
        await api.InitializeAsync();
        return api;
    }

    private sealed class OddApi(IDocumentExecuter executer) : Api
    {
        protected override void Configure(IServiceCollection services) => services.AddSingleton(executer);
    }

    private sealed class Executer(Func<ExecutionOptions, ExecutionResult> answer) : IDocumentExecuter
    {
        public Task<ExecutionResult> ExecuteAsync(ExecutionOptions options) => Task.FromResult(answer(options));
    }
}
