using System.Text;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli;

/// <summary>Where <c>kg</c> speaks: results go to the output, talk and progress to the error stream.</summary>
/// <param name="Output">Results, for the next program.</param>
/// <param name="Error">Progress, warnings and errors, for people.</param>
/// <param name="Interactive">Whether someone looks at <paramref name="Error"/>, so that a progress bar makes sense.</param>
public sealed record Terminal(TextWriter Output, TextWriter Error, bool Interactive)
{
    /// <summary>The process's own streams, in UTF-8 and with plain line feeds on every system.</summary>
    public static Terminal OfProcess() => new(Writer(new ResultStream(Console.OpenStandardOutput()), flush: false), Writer(Console.OpenStandardError(), flush: true), !Console.IsErrorRedirected);

    private static StreamWriter Writer(Stream stream, bool flush) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n", AutoFlush = flush };
}
