using System.Globalization;

namespace KnowledgeGraph.Benchmarks;

/// <summary>A folder for the stores of a run, deleted at its end; that of KNOWLEDGEGRAPH_BENCH_FOLDER is kept, and what a run of the same size and seed filled serves the next.</summary>
internal sealed class Workbench : IDisposable
{
    private static readonly string? Kept = Environment.GetEnvironmentVariable("KNOWLEDGEGRAPH_BENCH_FOLDER") is { Length: > 0 } folder ? Directory.CreateDirectory(folder).FullName : null;

    private readonly string _folder = Kept ?? Directory.CreateTempSubdirectory("kg-bench-").FullName;

    public string this[string name] => Path.Combine(_folder, name);

    /// <summary>CPU time of this process: on a shared machine it tells more than the clock.</summary>
    public static TimeSpan Worked => Environment.CpuUsage.TotalTime;

    /// <summary>Seconds of processor time that the work takes.</summary>
    public static double Work(Action work)
    {
        var start = Worked;
        work();
        return (Worked - start).TotalSeconds;
    }

    public static string Text(TimeSpan time) => time.TotalSeconds.ToString("0.0 s", CultureInfo.InvariantCulture);

    public static string Text(double ratio) => ratio.ToString("0.00", CultureInfo.InvariantCulture);

    public void Dispose()
    {
        if (Kept is null) Directory.Delete(_folder, recursive: true);
    }
}
