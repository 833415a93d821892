using System.Diagnostics;
using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Reading;

/// <summary>One question as the store answers it, and as the best Cypher for the same answer does that somebody writes by hand.</summary>
/// <param name="Name">The question.</param>
/// <param name="Limit">How many times as long as by hand it may take.</param>
/// <param name="Ours">The answer as a text, so that both can be compared.</param>
/// <param name="ByHand">The same by hand.</param>
internal sealed record ReadPair(string Name, double Limit, Func<Task<string>> Ours, Func<Task<string>> ByHand)
{
    private const int WarmUps = 30;
    private const int Rounds = 150;

    /// <summary>Takes both in turn, so that what else the machine does falls on both alike, and tells the medians.</summary>
    /// <returns>Whether the answers are the same, and in time.</returns>
    public async Task<bool> RunAsync()
    {
        var (ours, byHand) = (await Ours(), await ByHand());
        if (ours != byHand)
        {
            Console.WriteLine($"{Name}: the answers differ\n  {Short(ours)}\n  {Short(byHand)}");
            return false;
        }
        for (var round = 0; round < WarmUps; round++) await Task.WhenAll(Ours(), ByHand());
        List<double> one = [], other = [];
        for (var round = 0; round < Rounds; round++)
        {
            one.Add(await TimeAsync(Ours));
            other.Add(await TimeAsync(ByHand));
        }
        var ratio = Median(one) / Median(other);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Name,-34} {Median(one),7:0.00} ms  by hand {Median(other),7:0.00} ms  {ratio,5:0.00} of {Limit:0.0}{(ratio > Limit ? "  OVER" : "")}"));
        return ratio <= Limit;
    }

    private static async Task<double> TimeAsync(Func<Task<string>> ask)
    {
        var watch = Stopwatch.StartNew();
        await ask();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static string Short(string text) => text.Length > 300 ? text[..300] : text;
}
