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

    /// <summary>So many parts of a run are asked of one server, then of the other: what else the machine does then weighs on both alike.</summary>
    private const int Parts = 20;

    public static async Task<LoadRun> OfAsync(ServerProcess server, IReadOnlyList<(string Query, IReadOnlyList<string?> Values)> questions, int requests) =>
        (await InTurnAsync([(server, questions)], requests))[0];

    /// <summary>The same of several servers, each asked its own questions, part by part in turn.</summary>
    public static async Task<IReadOnlyList<LoadRun>> InTurnAsync(
        IReadOnlyList<(ServerProcess Server, IReadOnlyList<(string Query, IReadOnlyList<string?> Values)> Questions)> sides, int requests)
    {
        foreach (var (server, questions) in sides) await AskAsync(server, questions, 0, requests * WarmUpFactor);
        var (times, clocks, works) = (sides.Select(_ => new List<TimeSpan>(requests)).ToList(), new TimeSpan[sides.Count], new TimeSpan[sides.Count]);
        for (var part = 0; part < Parts; part++)
        {
            for (var side = 0; side < sides.Count; side++)
            {
                var (server, questions) = sides[side];
                var (watch, worked) = (Stopwatch.StartNew(), server.Worked);
                times[side].AddRange(await AskAsync(server, questions, requests * part / Parts, requests * (part + 1) / Parts));
                clocks[side] += watch.Elapsed;
                works[side] += server.Worked - worked;
            }
        }
        foreach (var side in times) side.Sort();
        return [.. times.Select((all, side) => new LoadRun(requests / clocks[side].TotalSeconds, all[requests / 2], all[requests * 99 / 100], works[side] / requests))];
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{PerSecond:0} requests/s, p50 {Median.TotalMilliseconds:0.0} ms, p99 {Slowest.TotalMilliseconds:0.0} ms, {Worked.TotalMilliseconds:0.00} ms of a processor each");

    /// <summary>Asks the requests of those numbers, <paramref name="to"/> left out.</summary>
    private static async Task<TimeSpan[]> AskAsync(ServerProcess server, IReadOnlyList<(string Query, IReadOnlyList<string?> Values)> questions, int from, int to)
    {
        var (next, times) = (from - 1, new TimeSpan[to - from]);
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) is var at && at < to)
            {
                var (query, values) = questions[at % questions.Count];
                var start = Stopwatch.GetTimestamp();
                await server.Client.AskAsync(query, values[at / questions.Count % values.Count]);
                times[at - from] = Stopwatch.GetElapsedTime(start);
            }
        })));
        return times;
    }
}
