using System.CommandLine;
using System.Text;
using System.Xml.Linq;
using KnowledgeGraph.Cli;

namespace KnowledgeGraph.Conventions.Tests.Pages;

/// <summary>docs/cli.md follows from the commands themselves.</summary>
public sealed class CommandPageTests
{
    private static readonly Command Root = Kg.Command(new Terminal(TextWriter.Null, TextWriter.Null, Interactive: false));

    [Fact]
    public void The_page_on_the_command_line_is_current() => GeneratedPage.ShouldBeCurrent("cli.md", Page());

    [Fact]
    public void Every_verb_option_and_argument_says_what_it_is() =>
        Root.Subcommands.SelectMany(WithParts).SelectMany(verb => verb.Options.Cast<Symbol>().Concat(verb.Arguments).Append(verb))
            .Where(symbol => string.IsNullOrWhiteSpace(symbol.Description)).Select(symbol => symbol.Name).ShouldBeEmpty();

    [Fact]
    public void The_readme_names_every_verb() =>
        Root.Subcommands.Select(verb => "kg " + verb.Name).Where(name => !SourceTree.Read("README.md").Contains(name, StringComparison.Ordinal)).ShouldBeEmpty();

    private static string Page()
    {
        var page = new StringBuilder("""
            # The command line

            Written from the commands themselves by a test. `dotnet run -c Release --project src/KnowledgeGraph.Cli -- VERB …` runs a verb from the sources; a published build is the program `kg`.
            Results go to standard output, talk and progress to standard error. `kg VERB --help` shows what this page says.


            """.ReplaceLineEndings("\n"));
        foreach (var verb in Root.Subcommands) Write(verb, "## kg ", page);
        page.Append("## Exit codes\n\n| code | meaning |\n|---|---|\n");
        foreach (var code in Enum.GetValues<ExitCode>()) page.Append($"| {(int)code} | {Meaning(code)} |\n");
        return page.ToString();
    }

    /// <summary>A verb and the verbs within it.</summary>
    private static IEnumerable<Command> WithParts(Command verb) => verb.Subcommands.SelectMany(WithParts).Prepend(verb);

    private static void Write(Command verb, string heading, StringBuilder page)
    {
        page.Append($"{heading}{verb.Name}\n\n{verb.Description}\n\n");
        if (verb.Arguments.Count + verb.Options.Count > 0) WriteUse(verb, page);
        foreach (var part in verb.Subcommands) Write(part, $"#{heading}{verb.Name} ", page);
    }

    private static void WriteUse(Command verb, StringBuilder page)
    {
        page.Append("| | |\n|---|---|\n");
        foreach (var argument in verb.Arguments) page.Append($"| `{argument.Name}{(argument.Arity.MaximumNumberOfValues > 1 ? "…" : "")}` | {GeneratedPage.Cell(argument.Description!)} |\n");
        foreach (var option in verb.Options) page.Append($"| `{Usage(option)}` | {GeneratedPage.Cell(option.Description!)} |\n");
        page.Append('\n');
    }

    private static string Usage(Option option) => option.HelpName is { } value ? $"{option.Name} {value}" : option.Name;

    private static string Meaning(ExitCode code)
    {
        var name = $"F:{typeof(ExitCode).FullName}.{code}";
        var docs = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "kg.xml"));
        return docs.Descendants("member").First(member => member.Attribute("name")!.Value == name).Element("summary")!.Value.Trim();
    }
}
