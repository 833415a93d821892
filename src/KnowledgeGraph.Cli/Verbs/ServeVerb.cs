using System.CommandLine;
using KnowledgeGraph.Cli.Composition;
using KnowledgeGraph.Cli.Hosting;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg serve</c>: answers GraphQL over a store.</summary>
internal static class ServeVerb
{
    public static Command Command(Terminal terminal)
    {
        var store = Stores.Option();
        var urls = new Option<string>("--urls") { HelpName = "URL", Description = "Where to listen; several are separated by semicolons.", DefaultValueFactory = _ => "http://127.0.0.1:5080" };
        var create = new Option<bool>("--create") { Description = "Make an empty store where there is no such file; else a wrong name is refused. With --ingest it is made anyway." };
        var command = new Command("serve", "Answers GraphQL over a store, with an IDE page for browsers; who sends the key of an editor can ingest, retract and judge, too.") { store, urls, create };
        var options = new ServeOptions();
        options.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            // Ctrl-C and SIGTERM are heard once the action has given way for the first time.
            await Task.Yield();
            var addresses = ListenAddress.Parse(parsed.GetRequiredValue(urls));
            var setup = options.Read(parsed);
            using var ingestor = setup.Ingestor as IDisposable;
            var (address, make) = (parsed.GetRequiredValue(store), parsed.GetValue(create) || setup.Ingestor is not null);
            await using var graph = await (make ? Stores.MakeAsync(address, cancellation) : Stores.UpdateAsync(address, "make an empty one with --create", cancellation));
            var articles = await ArticlesAsync(graph, cancellation);
            await GraphServer.RunAsync(graph, addresses, setup, url => terminal.Error.WriteLine($"GraphQL at {url}{GraphQLEndpoints.Path} over {graph.Address}, {articles} articles; Ctrl-C ends it."), cancellation);
            return (int)ExitCode.Fine;
        });
        return command;
    }

    private static async Task<long> ArticlesAsync(IGraphStore graph, CancellationToken cancellation)
    {
        await using var reader = await graph.ReadAsync(null, cancellation);
        return (await reader.CountsAsync(cancellation)).Articles;
    }
}
