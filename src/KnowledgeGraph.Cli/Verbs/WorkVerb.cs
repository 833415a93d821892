using System.CommandLine;
using KnowledgeGraph.Cli.Composition;
using KnowledgeGraph.Cli.Hosting;
using KnowledgeGraph.Cli.Working;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg work</c>: the worker, which follows folders and ingests what comes.</summary>
internal static class WorkVerb
{
    public static Command Command(Terminal terminal)
    {
        var pages = new PageOptions();
        var store = Stores.Option();
        var every = new Option<int>("--every") { HelpName = "SECONDS", Description = "How often to look.", DefaultValueFactory = _ => 5 };
        var command = new Command("work", "Follows folders: brings new and changed pages into a store as they come, and goes on when the store was away.") { store, every };
        pages.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            // Ctrl-C and SIGTERM are heard once the action has given way for the first time.
            await Task.Yield();
            if (parsed.GetValue(every) < 1) throw new UsageException($"--every {parsed.GetValue(every)}: write a number of seconds from 1 on.");
            _ = StoreAddress.Parse(parsed.GetRequiredValue(store));
            _ = pages.Of(parsed, []);
            using var telemetry = TelemetryExport.Start();
            using var worker = new Worker(files => pages.Of(parsed, files), pages.Paths(parsed), parsed.GetRequiredValue(store), terminal);
            try
            {
                await worker.RunAsync(TimeSpan.FromSeconds(parsed.GetValue(every)), cancellation);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                terminal.Error.WriteLine("stopped; what was ingested stays.");
            }
            return (int)ExitCode.Fine;
        });
        return command;
    }
}
