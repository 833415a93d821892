using System.CommandLine;
using KnowledgeGraph.Cli.Composition;
using KnowledgeGraph.Cli.Hosting;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.Ingestion.Readers;
using KnowledgeGraph.Ingestion.Writing;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg demo</c>: reads the sample papers into a SQLite file, says what it found, and serves it.</summary>
internal static class DemoVerb
{
    public static Command Command(Terminal terminal)
    {
        var store = new Option<string>("--store") { HelpName = "STORE", Description = $"The graph: {StoreAddress.Forms}; else a file in the user's folder for local data." };
        var port = new Option<int>("--port") { HelpName = "N", Description = "Where to listen on 127.0.0.1.", DefaultValueFactory = _ => 5080 };
        var ingestOnly = new Option<bool>("--no-serve") { Description = "End after reading." };
        var command = new Command("demo", "Reads the sample papers, says what it found, and serves GraphQL over it.") { store, port, ingestOnly };
        command.SetAction(async (parsed, cancellation) =>
        {
            // Ctrl-C and SIGTERM are heard once the action has given way for the first time.
            await Task.Yield();
            var url = ListenAddress.OnThisMachine(parsed.GetValue(port));
            var address = parsed.GetValue(store) ?? DefaultStore();
            var files = PageReader.Files([SamplePapers()]);
            await using var graph = await Stores.MakeAsync(address, cancellation);
            terminal.Error.WriteLine($"Reading the sample papers in {SamplePapers()} into {address}");
            var summary = await IngestAsync(new PageInput(files, [], new PageReader(null, new PageDefaults())), graph, terminal, cancellation);
            await TellAsync(graph, terminal, cancellation);
            if (summary.Failed > 0) return (int)ExitCode.InputFailed;
            if (parsed.GetValue(ingestOnly)) return (int)ExitCode.Fine;
            await GraphServer.RunAsync(graph, url, new ServerSetup(new ApiOptions { Access = ServeOptions.FromEnvironment() }, []), listening => Invite(listening, terminal), cancellation);
            return (int)ExitCode.Fine;
        });
        return command;
    }

    private static async Task<IngestionSummary> IngestAsync(PageInput input, IGraphStore graph, Terminal terminal, CancellationToken cancellation)
    {
        var bar = new ProgressBar(terminal, input.Files.Count);
        var summary = await IngestVerb.RunAsync(input, graph, terminal, outcome => bar.Advance(Path.GetFileName(outcome.Path)), cancellation);
        bar.Finish($"{summary.Ingested} pages read, {summary.Unchanged} known already");
        return summary;
    }

    private static async Task TellAsync(IGraphStore graph, Terminal terminal, CancellationToken cancellation)
    {
        await using var reader = await graph.ReadAsync(null, cancellation);
        var counts = await reader.CountsAsync(cancellation);
        long Of(string type) => counts.Entities.GetValueOrDefault(type);
        terminal.Output.WriteLine($"{counts.Articles} articles, {Of("Person")} people, {Of("Position")} posts, {Of("Event")} events, {Of("Organization")} organisations, {Of("Project")} projects, {counts.Facts.Values.Sum()} facts");
        await terminal.Output.FlushAsync(cancellation);
    }

    private static void Invite(string url, Terminal terminal)
    {
        terminal.Output.WriteLine($"\nGraphQL with an editor: {url}{GraphQLEndpoints.Path}   (Ctrl-C ends it)\n\nThree queries worth trying:");
        foreach (var (question, query) in DemoQueries.All)
        {
            terminal.Output.WriteLine($"\n# {question}\n{query}");
        }
        terminal.Output.WriteLine($"\ncurl -s {url}{GraphQLEndpoints.Path} -H 'content-type: application/json' -d '{{\"query\":\"{{ counts {{ articles }} }}\"}}'");
        terminal.Output.Flush();
    }

    /// <summary>The sample papers lie beside the program.</summary>
    private static string SamplePapers() => Path.Combine(AppContext.BaseDirectory, "seeds", "pages");

    private static string DefaultStore()
    {
        var folder = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "knowledge-graph");
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"the folder {folder} can't be made ({cause.Message}); name a file with --store sqlite:FILE.", cause);
        }
        return $"sqlite:{Path.Combine(folder, "demo.db")}";
    }
}
