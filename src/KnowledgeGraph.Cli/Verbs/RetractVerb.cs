using System.CommandLine;
using KnowledgeGraph.Chinese.Segmentation;
using KnowledgeGraph.Cli.Composition;
using KnowledgeGraph.Cli.Formats;
using KnowledgeGraph.Core.Building;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg retract</c>: takes articles out of a store, and with them what they alone stated.</summary>
internal static class RetractVerb
{
    public static Command Command(Terminal terminal)
    {
        var articles = new Argument<string[]>("ARTICLE") { Arity = ArgumentArity.OneOrMore, Description = "Ids of articles, as extract and GraphQL give them." };
        var store = Stores.Option();
        var command = new Command("retract", "Takes articles out of a store, and with them what they alone stated.") { articles, store };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var graph = Stores.Open(parsed.GetRequiredValue(store));
            await using var writer = await Stores.WriterAsync(graph, terminal, cancellation);
            var updater = new GraphUpdater(writer, new JiebaSearchTokenizer(), TimeProvider.System);
            var missing = 0;
            foreach (var article in parsed.GetRequiredValue(articles))
            {
                var update = await updater.RetractAsync(article, cancellation);
                if (update.Outcome != UpdateOutcome.NotStored)
                {
                    terminal.Output.WriteLine($"{article}: retracted: {DiffText.Short(update.Diff)}");
                    continue;
                }
                missing++;
                terminal.Error.WriteLine($"kg: {article}: no such article in {graph.Address}; 'kg export' lists them.");
            }
            return (int)(missing > 0 ? ExitCode.InputFailed : ExitCode.Fine);
        });
        return command;
    }
}
