using System.CommandLine;
using KnowledgeGraph.Chinese.Segmentation;
using KnowledgeGraph.Cli.Composition;
using KnowledgeGraph.Cli.Formats;
using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Judgements;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg judge</c>: says who is who, takes it back, and carries judgements from store to store.</summary>
internal static class JudgeVerb
{
    public static Command Command(Terminal terminal) => new("judge", "Says who is who, where rules can't tell; every judgement can be undone, exported and replayed.")
    {
        Pair(terminal, JudgementKind.Same, "Two mentions are one thing."),
        Pair(terminal, JudgementKind.Different, "Two mentions are two things."),
        Pair(terminal, JudgementKind.Undecided, "Nobody can tell; the question leaves the review queue."),
        Single(terminal, "hide", "PERSON", "Takes a person out of every view and export.", (updater, id, by, why, cancellation) => updater.HideAsync(id, by, why, cancellation)),
        Single(terminal, "undo", "JUDGEMENT", "Takes a judgement back.", (updater, id, by, why, cancellation) => updater.UndoAsync(id, by, why, cancellation)),
        JudgementLogVerbs.List(terminal),
        JudgementLogVerbs.Export(terminal),
        JudgementLogVerbs.Import(terminal),
    };

    /// <summary>Leases the store's writer and works with it.</summary>
    public static async Task<int> WithUpdaterAsync(string store, Terminal terminal, Func<GraphUpdater, Task<int>> work, CancellationToken cancellation)
    {
        await using var graph = Stores.Open(store);
        await using var writer = await Stores.WriterAsync(graph, terminal, cancellation);
        return await work(new GraphUpdater(writer, new JiebaSearchTokenizer(), TimeProvider.System));
    }

    private static Command Pair(Terminal terminal, JudgementKind kind, string about)
    {
        var mentions = new Argument<string[]>("ID") { Arity = new ArgumentArity(2, 2), Description = "Ids of two people, organisations, projects or events, or of mentions of them." };
        return Judging(terminal, JudgementText.Word(kind), about, mentions, (updater, parsed, by, why, cancellation) =>
        {
            var ids = parsed.GetRequiredValue(mentions);
            return updater.JudgeAsync(kind, ids[0], ids[1], by, why, cancellation);
        });
    }

    private static Command Single(
        Terminal terminal, string name, string what, string about, Func<GraphUpdater, string, string, string, CancellationToken, Task<(Judgement, GraphUpdate)>> judge)
    {
        var id = new Argument<string>(what) { Description = "Its id." };
        return Judging(terminal, name, about, id, (updater, parsed, by, why, cancellation) => judge(updater, parsed.GetRequiredValue(id), by, why, cancellation));
    }

    private static Command Judging(
        Terminal terminal, string name, string about, Argument ids, Func<GraphUpdater, ParseResult, string, string, CancellationToken, Task<(Judgement, GraphUpdate)>> judge)
    {
        var store = Stores.Option();
        var by = new Option<string>("--by") { HelpName = "NAME", Description = "Who judges; else the user of this machine.", DefaultValueFactory = _ => Environment.UserName };
        var why = new Option<string>("--why") { HelpName = "TEXT", Description = "The reason, for those who come later.", DefaultValueFactory = _ => "" };
        var command = new Command(name, about) { ids, store, by, why };
        command.SetAction((parsed, cancellation) => WithUpdaterAsync(
            parsed.GetRequiredValue(store),
            terminal,
            async updater =>
            {
                var (judgement, update) = await judge(updater, parsed, parsed.GetRequiredValue(by), parsed.GetRequiredValue(why), cancellation);
                var report = await updater.ReportAsync(cancellation);
                terminal.Output.WriteLine(JudgementText.Of(report.Entries.Single(entry => entry.Judgement.Id == judgement.Id)));
                foreach (var line in DiffText.Lines(update.Diff)) terminal.Output.WriteLine(line);
                return (int)ExitCode.Fine;
            },
            cancellation));
        return command;
    }
}
