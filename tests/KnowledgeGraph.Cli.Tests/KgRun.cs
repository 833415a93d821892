using KnowledgeGraph.Testing.Processes;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>What one run of <c>kg</c> printed and how it ended.</summary>
internal sealed record KgRun(ExitCode Code, string Output, string Error)
{
    /// <summary>Runs the program within this process.</summary>
    public static async Task<KgRun> OfAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await Kg.RunAsync(arguments, new Terminal(output, error, Interactive: false), TestContext.Current.CancellationToken);
        return new KgRun((ExitCode)code, output.ToString(), error.ToString());
    }

    /// <summary>Runs the program as a process of its own.</summary>
    public static async Task<KgRun> OfProcessAsync(params string[] arguments) => Of(await KgProcess.RunAsync(TestContext.Current.CancellationToken, arguments));

    public static KgRun Of(KgResult result) => new((ExitCode)result.Code, result.Output, result.Error);

    /// <summary>The lines on the output.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
