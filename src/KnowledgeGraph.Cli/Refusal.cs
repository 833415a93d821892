using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;

namespace KnowledgeGraph.Cli;

/// <summary>Words what is wrong with a command line.</summary>
internal static class Refusal
{
    /// <summary>A line for each mistake, and where to read on; empty where there is none.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        var verb = parsed.CommandResult.Command;
        string[] mistakes = verb is RootCommand
            ? parsed.Errors.Count == 0 ? [] : [WrongVerb(parsed, (RootCommand)verb)]
            : [.. UnknownOptions(parsed).Select(token => $"'{token}' is no option of kg {Path(verb)}."), .. parsed.Errors.Select(Plain)];
        return mistakes.Length == 0 ? [] : [.. mistakes.Distinct(), $"see 'kg {(verb is RootCommand ? "" : Path(verb) + " ")}--help'"];
    }

    /// <summary>A verb with those above it: keys list.</summary>
    private static string Path(Symbol verb) => verb.Parents.FirstOrDefault() is { } above and not RootCommand ? $"{Path(above)} {verb.Name}" : verb.Name;

    private static string WrongVerb(ParseResult parsed, RootCommand root)
    {
        var verbs = string.Join(", ", root.Subcommands.Select(command => command.Name));
        return parsed.Tokens.Count > 0 ? $"'{parsed.Tokens[0].Value}' is no verb of kg; the verbs are {verbs}." : $"name what to do: {verbs}.";
    }

    /// <summary>An option that nobody knows would else be taken for a path; -1 is a number. What really begins with a dash stands behind <c>--</c> or is written <c>./-x</c>.</summary>
    private static IEnumerable<string> UnknownOptions(ParseResult parsed)
    {
        var plain = parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash);
        return plain.Where(token => token.Type == TokenType.Argument && token.Value.Length > 1 && token.Value[0] == '-' && !char.IsAsciiDigit(token.Value[1])).Select(token => token.Value);
    }

    private static string Plain(ParseError error) => error.SymbolResult is OptionResult { Tokens: [var token, ..] } result ? $"'{token.Value}' is no value for {result.Option.Name}; {Wanted(result.Option)}." : error.Message;

    private static string Wanted(Option option)
    {
        var values = option.GetCompletions(CompletionContext.Empty).Select(item => item.Label.ToLowerInvariant()).ToList();
        return values.Count > 0 ? $"write {string.Join(" or ", values)}" : "write a whole number";
    }
}
