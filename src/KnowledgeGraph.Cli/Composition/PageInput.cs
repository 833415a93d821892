using System.CommandLine;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Ingestion.Readers;

namespace KnowledgeGraph.Cli.Composition;

/// <summary>The pages that a verb is given, with what is known of them.</summary>
/// <param name="Files">The pages, and paths that turn out to be none.</param>
/// <param name="Divisions">Further lists of divisions.</param>
/// <param name="Reader">Reads them.</param>
/// <param name="Home">The home that the command line names.</param>
internal sealed record PageInput(IReadOnlyList<string> Files, IReadOnlyList<string> Divisions, PageReader Reader, string? Home = null)
{
    public IEnumerable<PageRead> Pages => Files.Select(Reader.Read);

    /// <summary>Tells what manifests say that nobody understands, or that may mean several things; once the pages are read.</summary>
    public void Warn(Engine engine, Terminal terminal)
    {
        foreach (var warning in Reader.Warnings.Concat(engine.Warnings)) terminal.Error.WriteLine($"kg: warning: {warning}");
    }

    /// <summary>How a run ends of whose pages so many failed; once the pages are read.</summary>
    public ExitCode Ending(int failed) => Reader.BrokenManifests.Count > 0 ? ExitCode.WrongUsage : failed > 0 ? ExitCode.InputFailed : ExitCode.Fine;
}

/// <summary>The arguments and options of verbs that read pages.</summary>
internal sealed class PageOptions
{
    private readonly Argument<string[]> _paths = new("PATH") { Arity = ArgumentArity.OneOrMore, Description = "Pages (.txt, .md), or folders of them." };
    private readonly Option<string> _manifest = new("--manifest") { HelpName = "FILE", Description = "Metadata of the pages; else the manifest.json beside them." };
    private readonly Option<string[]> _divisions = new("--divisions") { HelpName = "FILE", Description = "A further list of divisions; a divisions.tsv beside the pages is read anyway." };
    private readonly Option<string> _newspaper = new("--newspaper") { HelpName = "NAME", Description = "The newspaper of pages that no manifest names." };
    private readonly Option<string> _home = new("--home") { HelpName = "DIVISION", Description = "The division that such pages call 我区, by name, with those above it in front where several have it, or by code." };
    private readonly Option<string> _date = new("--date") { HelpName = "YYYY-MM-DD", Description = "The issue date of such pages, or its year alone." };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_paths);
        foreach (var option in new Option[] { _manifest, _divisions, _newspaper, _home, _date }) command.Options.Add(option);
    }

    public IReadOnlyList<string> Paths(ParseResult parsed) => parsed.GetRequiredValue(_paths);

    public PageInput Of(ParseResult parsed) => Of(parsed, PageReader.Files(Paths(parsed)));

    public PageInput Of(ParseResult parsed, IReadOnlyList<string> files)
    {
        var (day, year) = Issue(parsed.GetValue(_date));
        var defaults = new PageDefaults(parsed.GetValue(_newspaper), parsed.GetValue(_home), day, year);
        foreach (var list in parsed.GetValue(_divisions) ?? [])
        {
            if (!File.Exists(list)) throw new UsageException($"--divisions {list}: there is no such file.");
        }
        return new PageInput(files, parsed.GetValue(_divisions) ?? [], new PageReader(parsed.GetValue(_manifest), defaults), defaults.Home);
    }

    private static (DateOnly? Day, int? Year) Issue(string? text)
    {
        if (text is null) return (null, null);
        return IssueTime.TryParse(text, out var day, out var year)
            ? (day, year)
            : throw new UsageException($"--date {text}: write the day as 2023-03-30, or as 2023 where only the year is known.");
    }
}
