using System.CommandLine;
using KnowledgeGraph.Cli.Composition;
using KnowledgeGraph.Cli.Formats;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg extract</c>: prints what pages state, without a store.</summary>
internal static class ExtractVerb
{
    public static Command Command(Terminal terminal)
    {
        var pages = new PageOptions();
        var format = new Option<ClaimsFormat>("--format") { Description = "text for people, json for the claims as they are, eval for the form of reference annotations.", DefaultValueFactory = _ => ClaimsFormat.Text };
        var explain = new Option<string?>("--explain") { Description = "Prints instead why a name was read as it was, wherever it stands: what was taken, what lost, and the features that weighed." };
        var command = new Command("extract", "Prints what pages state: articles, names, claims.") { format, explain };
        pages.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var input = pages.Of(parsed);
            using var engine = Engine.Load(input);
            if (parsed.GetValue(explain) is { Length: > 0 } name) return Explain(engine, input, name, terminal);
            var failed = 0;
            await foreach (var page in engine.Extractor.ExtractAsync(input.Pages, Environment.ProcessorCount, cancellation))
            {
                foreach (var claims in page.Articles) ClaimsWriter.Write(claims, parsed.GetValue(format), terminal.Output);
                if (page.Failure is { } reason) Fail(page.Path, reason, ref failed, terminal);
            }
            input.Warn(engine, terminal);
            return (int)input.Ending(failed);
        });
        return command;
    }

    private static int Explain(Engine engine, PageInput input, string name, Terminal terminal)
    {
        var failed = 0;
        foreach (var page in input.Pages)
        {
            foreach (var explanation in engine.Explain(page, name)) ExplanationFormat.Write(explanation, terminal.Output);
            if (engine.Extractor.Split(page).Failure is { } reason) Fail(page.Path, reason, ref failed, terminal);
        }
        return (int)input.Ending(failed);
    }

    private static void Fail(string path, string reason, ref int failed, Terminal terminal)
    {
        terminal.Error.WriteLine($"kg: {path}: {reason}");
        failed++;
    }
}
