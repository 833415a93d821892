using System.CommandLine;
using KnowledgeGraph.Cli.Composition;
using KnowledgeGraph.Cli.Formats;
using KnowledgeGraph.Core.Judgements;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg judge list</c>, <c>export</c> and <c>import</c>: the log of judgements.</summary>
internal static class JudgementLogVerbs
{
    public static Command List(Terminal terminal)
    {
        var store = Stores.Option();
        var command = new Command("list", "Every judgement, newest first, with what became of it: holds, undone, replaced, contradicted, waits.") { store };
        command.SetAction(async (parsed, cancellation) =>
        {
            var report = await ReportAsync(parsed.GetRequiredValue(store), cancellation);
            foreach (var entry in report.Entries) terminal.Output.WriteLine(JudgementText.Of(entry));
            return (int)ExitCode.Fine;
        });
        return command;
    }

    public static Command Export(Terminal terminal)
    {
        var store = Stores.Option();
        var command = new Command("export", "Prints the log of judgements as JSON Lines, oldest first.") { store };
        command.SetAction(async (parsed, cancellation) =>
        {
            var report = await ReportAsync(parsed.GetRequiredValue(store), cancellation);
            foreach (var entry in report.Entries.Reverse()) terminal.Output.WriteLine(JudgementLine.Write(entry.Judgement));
            return (int)ExitCode.Fine;
        });
        return command;
    }

    public static Command Import(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "A log that 'kg judge export' printed." };
        var store = Stores.Option();
        var command = new Command("import", "Takes judgements of another log in; those that are known already change nothing.") { file, store };
        command.SetAction((parsed, cancellation) =>
        {
            var judgements = Read(parsed.GetRequiredValue(file));
            return JudgeVerb.WithUpdaterAsync(parsed.GetRequiredValue(store), terminal, async updater =>
            {
                var import = await updater.ImportAsync(judgements, cancellation);
                terminal.Output.WriteLine($"{judgements.Count} judgements: {import.Added.Count} added, {import.Known} known already; {import.Waiting} wait for their articles");
                return (int)ExitCode.Fine;
            }, cancellation);
        });
        return command;
    }

    private static async Task<JudgementReport> ReportAsync(string store, CancellationToken cancellation)
    {
        await using var graph = Stores.Open(store);
        await using var reader = await graph.ReadAsync(null, cancellation);
        return await JudgementReport.ReadAsync(reader.Identity, cancellation);
    }

    private static List<Judgement> Read(string file)
    {
        if (!File.Exists(file)) throw new UsageException($"{file}: there is no such file.");
        List<Judgement> judgements = [];
        foreach (var (line, number) in File.ReadLines(file).Select((line, at) => (line, at + 1)))
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                judgements.Add(JudgementLine.Read(line));
            }
            catch (JudgementException error)
            {
                throw new UsageException($"{file}:{number}: {error.Message}", error);
            }
        }
        return judgements;
    }
}
