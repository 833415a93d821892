using System.CommandLine;
using KnowledgeGraph.Cli.Verbs;

namespace KnowledgeGraph.Cli;

/// <summary>The program: reads the command line, runs a verb, and turns a failure into one line and an exit code.</summary>
public static class Kg
{
    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(20);

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(terminal);
        var parsed = Command(terminal).Parse(arguments);
        var code = parsed.Errors.Count > 0 ? Refuse(parsed, terminal) : await InvokeAsync(parsed, terminal, cancellation);
        await terminal.Output.FlushAsync(CancellationToken.None);
        return code;
    }

    internal static RootCommand Command(Terminal terminal) => new("Reads Chinese local-government news into a graph of who held which post, who met whom, and which sentence says so.")
    {
        DemoVerb.Command(terminal),
        ExtractVerb.Command(terminal),
        IngestVerb.Command(terminal),
        ServeVerb.Command(terminal),
        ExportVerb.Command(terminal),
        RetractVerb.Command(terminal),
        ScoreVerb.Command(terminal),
        DoctorVerb.Command(terminal),
    };

    private static int Refuse(ParseResult parsed, Terminal terminal)
    {
        foreach (var error in parsed.Errors) terminal.Error.WriteLine($"kg: {error.Message}");
        terminal.Error.WriteLine($"kg: see 'kg {string.Join(' ', Path(parsed.CommandResult.Command).Append("--help"))}'");
        return (int)ExitCode.WrongUsage;
    }

    private static async Task<int> InvokeAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var streams = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = StopWithin,
        };
        try
        {
            return await parsed.InvokeAsync(streams, cancellation);
        }
        catch (Exception error) when (Failure.Of(error) is { } failure)
        {
            terminal.Error.WriteLine($"kg: {failure.Message}");
            return (int)failure.Code;
        }
    }

    private static IEnumerable<string> Path(Command command) => command is RootCommand ? [] : [command.Name];
}
