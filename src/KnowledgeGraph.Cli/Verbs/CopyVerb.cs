using System.CommandLine;
using KnowledgeGraph.Chinese.Segmentation;
using KnowledgeGraph.Cli.Composition;
using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Export;
using KnowledgeGraph.Ingestion.Copying;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg copy</c>: moves a graph from one store into another.</summary>
internal static class CopyVerb
{
    public static Command Command(Terminal terminal)
    {
        var from = new Option<string>("--from") { Required = true, HelpName = "STORE", Description = $"The graph: {StoreAddress.Forms}." };
        var to = new Option<string>("--to") { Required = true, HelpName = "STORE", Description = "Where to; made if it is not there. What it holds already stays and is not copied again." };
        var compare = new Option<bool>("--compare") { Description = "Compare both graphs afterwards, line by line." };
        var command = new Command("copy", "Copies a graph into another store; broken off, it goes on where it was.") { from, to, compare };
        command.SetAction(async (parsed, cancellation) =>
        {
            if (parsed.GetRequiredValue(from) == parsed.GetRequiredValue(to)) throw new UsageException("--from and --to name the same store; name another to copy to.");
            await using var source = Stores.Open(parsed.GetRequiredValue(from));
            _ = StoreAddress.Parse(parsed.GetRequiredValue(to));
            await RequireAsync(source, cancellation);
            await using var target = await Stores.MakeAsync(parsed.GetRequiredValue(to), cancellation);
            await CopyAsync(source, target, terminal, cancellation);
            return (int)(!parsed.GetValue(compare) || await AreEqualAsync(source, target, terminal, cancellation) ? ExitCode.Fine : ExitCode.InputFailed);
        });
        return command;
    }

    /// <summary>Before the target is made.</summary>
    /// <exception cref="StoreException">There is no graph to copy.</exception>
    private static async Task RequireAsync(IGraphStore source, CancellationToken cancellation)
    {
        await using var reader = await source.ReadAsync(null, cancellation);
    }

    private static async Task CopyAsync(IGraphStore source, IGraphStore target, Terminal terminal, CancellationToken cancellation)
    {
        await using var reader = await source.ReadAsync(null, cancellation);
        await using var reading = await Stores.WriterAsync(source, terminal, cancellation);
        await using var writing = await Stores.WriterAsync(target, terminal, cancellation);
        var copy = new GraphCopy(reader, reading, writing, new JiebaSearchTokenizer(), TimeProvider.System);
        var bar = new ProgressBar(terminal, (int)await copy.CountAsync(cancellation), GraphCopy.ArticlesPerCommit);
        int copied = 0, known = 0;
        await foreach (var outcome in copy.RunAsync(cancellation))
        {
            if (outcome == UpdateOutcome.Unchanged) known++;
            else copied++;
            bar.Advance("articles");
        }
        await writing.FinishAsync(cancellation);
        bar.Finish();
        terminal.Output.WriteLine($"{copied + known} articles: {copied} copied, {known} there already; from {source.Address} to {target.Address}");
    }

    private static async Task<bool> AreEqualAsync(IGraphStore source, IGraphStore target, Terminal terminal, CancellationToken cancellation)
    {
        await using var left = await source.ReadAsync(null, cancellation);
        await using var right = await target.ReadAsync(null, cancellation);
        var difference = ExportComparison.FirstDifference(await GraphExport.LinesAsync(left, cancellation), await GraphExport.LinesAsync(right, cancellation));
        terminal.Output.WriteLine(difference is null ? "both graphs are equal" : $"the graphs differ: {difference}");
        return difference is null;
    }
}
