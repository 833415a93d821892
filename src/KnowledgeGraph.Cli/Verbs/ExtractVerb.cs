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
        var command = new Command("extract", "Prints what pages state: articles, names, claims.") { format };
        pages.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var input = pages.Of(parsed);
            using var engine = Engine.Load(input);
            var failed = 0;
            await foreach (var page in engine.Extractor.ExtractAsync(input.Pages, Environment.ProcessorCount, cancellation))
            {
                foreach (var claims in page.Articles) ClaimsWriter.Write(claims, parsed.GetValue(format), terminal.Output);
                if (page.Failure is not { } reason) continue;
                terminal.Error.WriteLine($"kg: {page.Path}: {reason}");
                failed++;
            }
            input.Warn(terminal);
            return (int)(failed > 0 ? ExitCode.InputFailed : ExitCode.Fine);
        });
        return command;
    }
}
