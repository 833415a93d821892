using System.Diagnostics;
using System.Globalization;

namespace KnowledgeGraph.Benchmarks;

/// <summary>How long something took.</summary>
/// <param name="Clock">By the clock.</param>
/// <param name="Own">Of our processors.</param>
/// <param name="Server">Of the server's processors.</param>
internal readonly record struct WorkSpan(TimeSpan Clock, TimeSpan Own, TimeSpan Server)
{
    /// <summary>Of processors, ours and the server's.</summary>
    public TimeSpan Worked => Own + Server;

    public string Milliseconds => string.Create(
        CultureInfo.InvariantCulture, $"{Clock.TotalMilliseconds:0.0} ms, of processors {Server.TotalMilliseconds:0.0} of the server and {Own.TotalMilliseconds:0.0} of ours");

    public static WorkSpan operator /(WorkSpan span, int count) => new(span.Clock / count, span.Own / count, span.Server / count);

    public static async Task<WorkSpan> OfAsync(BareCypher server, Func<Task> work)
    {
        var (own, theirs, watch) = (Workbench.Worked, await server.WorkedAsync(), Stopwatch.StartNew());
        await work();
        return new(watch.Elapsed, Workbench.Worked - own, await server.WorkedAsync() - theirs);
    }

    public override string ToString() => $"{Workbench.Text(Clock)} ({Workbench.Text(Worked)} of processors)";
}
