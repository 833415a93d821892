using KnowledgeGraph.Testing.Processes;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Outages;

/// <summary>What graphs look like from outside, to compare one that saw trouble with one that saw none.</summary>
internal static class Exports
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static Task<string> OfAsync(OwnServer server) => OfAsync(server.Environment, server.Store);

    /// <summary>The same pages brought into a file that is made for it.</summary>
    public static async Task<string> OfFreshAsync(string pages, string file)
    {
        (await KgProcess.RunAsync(Cancellation, "ingest", pages, "--store", $"sqlite:{file}")).Code.ShouldBe(0);
        return await OfAsync(new Dictionary<string, string?>(), $"sqlite:{file}");
    }

    private static async Task<string> OfAsync(IReadOnlyDictionary<string, string?> environment, string store)
    {
        await using var kg = KgProcess.Start(environment, Cancellation, "export", "--store", store);
        var run = await kg.EndAsync();
        run.Code.ShouldBe(0, run.Error);
        return run.Output;
    }
}
