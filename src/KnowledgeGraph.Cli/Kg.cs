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
        var mistakes = Refusal.Of(parsed);
        foreach (var mistake in mistakes) terminal.Error.WriteLine($"kg: {mistake}");
        if (mistakes.Count > 0) return (int)ExitCode.WrongUsage;
        var code = await TellAsync(terminal, () => parsed.InvokeAsync(Streams(terminal), cancellation));
        return code == (int)ExitCode.OutputUnwritable ? code : await TellAsync(terminal, () => FlushAsync(terminal, code));
    }

    internal static RootCommand Command(Terminal terminal) => new("Reads Chinese local-government news into a graph of who held which post, who met whom, and which sentence says so.")
    {
        DemoVerb.Command(terminal),
        ExtractVerb.Command(terminal),
        IngestVerb.Command(terminal),
        WorkVerb.Command(terminal),
        ServeVerb.Command(terminal),
        KeysVerb.Command(terminal),
        AskVerb.Command(terminal),
        ExportVerb.Command(terminal),
        CopyVerb.Command(terminal),
        RetractVerb.Command(terminal),
        JudgeVerb.Command(terminal),
        ReviewVerb.Command(terminal),
        ChangesVerb.Command(terminal),
        VerifyVerb.Command(terminal),
        RereadVerb.Command(terminal),
        ScoreVerb.Command(terminal),
        FitVerb.Command(terminal),
        DoctorVerb.Command(terminal),
    };

    private static InvocationConfiguration Streams(Terminal terminal) => new()
    {
        Output = terminal.Output,
        Error = terminal.Error,
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = StopWithin,
    };

    private static async Task<int> FlushAsync(Terminal terminal, int code)
    {
        await terminal.Output.FlushAsync(CancellationToken.None);
        return code;
    }

    private static async Task<int> TellAsync(Terminal terminal, Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception error) when (Failure.Of(error) is { } failure)
        {
            terminal.Error.WriteLine($"kg: {failure.Message}");
            return (int)failure.Code;
        }
    }
}
