using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Composition;
using KnowledgeGraph.Cli.Formats;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg changes</c>: what became of the graph, commit by commit.</summary>
internal static class ChangesVerb
{
    private const int PageSize = 100;

    public static Command Command(Terminal terminal)
    {
        var store = Stores.Option();
        var since = new Option<long>("--since") { HelpName = "N", Description = "Only commits after this number.", DefaultValueFactory = _ => 0 };
        var first = new Option<int>("--first") { HelpName = "N", Description = "At most so many commits, the oldest of them.", DefaultValueFactory = _ => int.MaxValue };
        var last = new Option<int?>("--last") { HelpName = "N", Description = "Only the newest so many commits, the oldest of them first." };
        var brief = new Option<bool>("--short") { Description = "A line for each commit, without what changed one by one." };
        var command = new Command("changes", "What became of the graph, commit by commit: what came (+), went (-), changed (~) or got another address (→).") { store, since, first, last, brief };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var graph = Stores.Open(parsed.GetRequiredValue(store));
            await using var reader = await graph.ReadAsync(null, cancellation);
            var (after, left) = (parsed.GetRequiredValue(since), parsed.GetRequiredValue(first));
            if (parsed.GetValue(last) is { } newest) after = Math.Max(after, await reader.SequenceAsync(cancellation) - newest);
            while (left > 0)
            {
                var entries = await reader.ChangesAsync(after, Math.Min(PageSize, left), cancellation);
                foreach (var entry in entries)
                {
                    terminal.Output.WriteLine($"{entry.Sequence} {JudgementText.Word(entry.Cause.Kind)} {entry.Cause.At.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} {string.Join(' ', entry.Cause.Articles)}: {DiffText.Short(entry.Diff)}");
                    if (!parsed.GetValue(brief)) foreach (var line in DiffText.Lines(entry.Diff)) terminal.Output.WriteLine("  " + line);
                }
                if (entries.Count == 0) break;
                after = entries[^1].Sequence;
                left -= entries.Count;
            }
            return (int)ExitCode.Fine;
        });
        return command;
    }
}
