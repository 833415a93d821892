using KnowledgeGraph.Cli.Tests.Processes;
using KnowledgeGraph.Testing.Files;
using KnowledgeGraph.Testing.Processes;

namespace KnowledgeGraph.Cli.Tests.Docs;

/// <summary>What a reader of the documentation has: the sample papers, read by <c>kg demo</c>, and a server over them with a key, documents and the mutation <c>ingest</c>.</summary>
public sealed class SampleServer : IAsyncLifetime
{
    /// <summary>The key of an editor, <c>KEY</c> in the examples.</summary>
    public const string Key = "a-key-for-tests";

    /// <summary>A document of the server's folder, as the example writes it.</summary>
    private const string Counts = "{ counts { articles } }\n";

    private readonly TemporaryFolder _folder = new();
    private KgProcess? _server;
    private KgProcess? _writable;

    /// <summary>Where it answers, without a path.</summary>
    public string Origin { get; private set; } = "";

    /// <summary>The address of the API.</summary>
    public Uri Api => new(Origin + "/graphql");

    public async ValueTask InitializeAsync()
    {
        var store = $"sqlite:{_folder["demo.db"]}";
        var demo = await KgProcess.RunAsync(CancellationToken.None, "demo", "--store", store, "--no-serve");
        if (demo.Code != 0) throw new InvalidOperationException(demo.Error);
        File.Copy(_folder["demo.db"], _folder["copy.db"]);
        _folder.Write("documents/counts.graphql", Counts);
        (_server, Origin) = await StartAsync(store);
    }

    /// <summary>Where a server answers over a copy of the same graph, which an example may change.</summary>
    public async Task<string> WritableAsync()
    {
        (_writable, var origin) = await StartAsync($"sqlite:{_folder["copy.db"]}");
        return origin;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in new[] { _server, _writable }.OfType<KgProcess>()) await process.DisposeAsync();
        _folder.Dispose();
    }

    private async Task<(KgProcess Server, string Origin)> StartAsync(string store)
    {
        var server = KgProcess.Start(
            new Dictionary<string, string?> { ["KNOWLEDGEGRAPH_KEY"] = Key }, CancellationToken.None,
            "serve", "--store", store, "--urls", "http://127.0.0.1:0", "--ingest", "--documents", _folder["documents"]);
        return (server, Serving.AddressIn(await server.SaysAsync("GraphQL at ")).GetLeftPart(UriPartial.Authority));
    }
}
