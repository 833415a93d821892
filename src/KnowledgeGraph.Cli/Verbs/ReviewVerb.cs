using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Composition;
using KnowledgeGraph.Core.Review;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg review</c>: the questions of who is who that are open, those first whose answer mends most.</summary>
internal static class ReviewVerb
{
    public static Command Command(Terminal terminal)
    {
        var store = Stores.Option();
        var first = new Option<int>("--first") { HelpName = "N", Description = "At most so many questions.", DefaultValueFactory = _ => 10 };
        var type = new Option<string[]>("--type") { HelpName = "TYPE", Description = $"Only questions on {string.Join(", ", ReviewQueue.Types)}." };
        type.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, [.. ReviewQueue.Types]);
        var command = new Command("review", "Asks who is who where rules can't tell: the questions first whose answer mends most, each with what speaks for and against.") { store, first, type };
        command.SetAction(async (parsed, cancellation) =>
        {
            if (parsed.GetRequiredValue(first) < 1) throw new UsageException("--first: write a number from 1.");
            await using var graph = Stores.Open(parsed.GetRequiredValue(store));
            await using var reader = await graph.ReadAsync(null, cancellation);
            var questions = await ReviewQueue.ReadAsync(reader, parsed.GetValue(type) ?? [], parsed.GetRequiredValue(first), cancellation);
            foreach (var question in questions) Write(terminal, question);
            terminal.Error.WriteLine(questions.Count > 0 ? "Answer with 'kg judge same ID ID', 'different' or 'undecided'." : "Nothing is open.");
            return (int)ExitCode.Fine;
        });
        return command;
    }

    private static void Write(Terminal terminal, ReviewQuestion question)
    {
        terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{question.Type} {question.One.Name}: {(question.Together ? "one in the graph" : "two in the graph")}, {question.Likelihood:P0} likely one; an answer mends about {question.Gain:0} pairs"));
        foreach (var side in new[] { question.One, question.Other })
            terminal.Output.WriteLine($"  {side.Mention}  {side.Name}, {side.Mentions} mentions{(side.Seen is { } seen ? $", {seen.First:yyyy-MM-dd} to {seen.Last:yyyy-MM-dd}" : "")}: {string.Join("、", side.Known)}");
        terminal.Output.WriteLine($"  for: {string.Join("; ", question.For)}");
        if (question.Against.Count > 0) terminal.Output.WriteLine($"  against: {string.Join("; ", question.Against)}");
    }
}
