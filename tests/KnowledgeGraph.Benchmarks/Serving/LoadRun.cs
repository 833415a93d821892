using System.Diagnostics;
using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Serving;

/// <summary>What a server did under load: every query in turn with every value in turn, over so many connections at once.</summary>
/// <param name="PerSecond">Requests a second.</param>
/// <param name="Median">The time that half of the requests took at most.</param>
/// <param name="Slowest">The time that 99 of 100 took at most.</param>
/// <param name="Worked">The server's processor time a request.</param>
internal sealed record LoadRun(double PerSecond, TimeSpan Median, TimeSpan Slowest, TimeSpan Worked)
{
    public const int Connections = 16;

    /// <summary>Until the server's code is compiled for good.</summary>
    private const int WarmUpFactor = 6;

    public static async Task<LoadRun> OfAsync(ServerProcess server, IReadOnlyList<(string Query, IReadOnlyList<string?> Values)> questions, int requests)
    {
        await AskAsync(server, questions, requests * WarmUpFactor);
        var (watch, worked) = (Stopwatch.StartNew(), server.Worked);
        var times = await AskAsync(server, questions, requests);
        var (clock, work) = (watch.Elapsed, server.Worked - worked);
        Array.Sort(times);
        return new LoadRun(requests / clock.TotalSeconds, times[requests / 2], times[requests * 99 / 100], work / requests);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{PerSecond:0} requests/s, p50 {Median.TotalMilliseconds:0.0} ms, p99 {Slowest.TotalMilliseconds:0.0} ms, {Worked.TotalMilliseconds:0.00} ms of a processor each");

    private static async Task<TimeSpan[]> AskAsync(ServerProcess server, IReadOnlyList<(string Query, IReadOnlyList<string?> Values)> questions, int requests)
    {
        var (next, times) = (-1, new TimeSpan[requests]);
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) is var at && at < requests)
            {
                var (query, values) = questions[at % questions.Count];
                var start = Stopwatch.GetTimestamp();
                await server.Client.AskAsync(query, values[at / questions.Count % values.Count]);
                times[at] = Stopwatch.GetElapsedTime(start);
            }
        })));
        return times;
    }
}
