namespace KnowledgeGraph.Storage.Neo4j.Http;

/// <summary>Tries again what the server says may pass by itself.</summary>
internal static class Retry
{
    private const int Attempts = 7;
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits longer each time, up to about three seconds, each wait shaken so that those who collided don't meet again.</summary>
    /// <exception cref="QueryException">It failed for good, or for the last time.</exception>
    public static async Task<T> RunAsync<T>(Func<Task<T>> attempt, CancellationToken cancellation)
    {
        for (var number = 1; ; number++)
        {
            try
            {
                return await attempt();
            }
            catch (QueryException failure) when (number < Attempts && (failure.IsTransient || failure.IsBroken))
            {
                await Task.Delay(Wait(number, Random.Shared.NextDouble()), cancellation);
            }
        }
    }

    /// <param name="number">The attempt that failed, from 1.</param>
    /// <param name="chance">From 0 to 1.</param>
    internal static TimeSpan Wait(int number, double chance) => FirstWait * Math.Pow(2, number - 1) * (0.5 + chance);
}
