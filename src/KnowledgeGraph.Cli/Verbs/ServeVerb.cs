using System.CommandLine;
using KnowledgeGraph.Cli.Composition;
using KnowledgeGraph.Cli.Hosting;
using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg serve</c>: answers GraphQL over a store.</summary>
internal static class ServeVerb
{
    public static Command Command(Terminal terminal)
    {
        var store = Stores.Option();
        var urls = new Option<string>("--urls") { HelpName = "URL", Description = "Where to listen.", DefaultValueFactory = _ => "http://127.0.0.1:5080" };
        var command = new Command("serve", "Answers GraphQL over a store, with an IDE page for browsers.") { store, urls };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var graph = await Stores.OpenAsync(parsed.GetRequiredValue(store), cancellation);
            await GraphServer.RunAsync(graph, parsed.GetRequiredValue(urls), url => terminal.Error.WriteLine($"GraphQL at {url}{GraphQLEndpoints.Path}; Ctrl-C ends it."), cancellation);
            return (int)ExitCode.Fine;
        });
        return command;
    }
}
