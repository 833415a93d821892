using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Core.Storage.Leases;

/// <summary>How a process names itself as the holder of a store's lease, so that others of its machine can tell when it has ended.</summary>
/// <remarks>
/// The lease of a process that was killed would keep others waiting until it expires. Where the name says that the holder ran in this very
/// system and space of process numbers, and no such process runs, it is over. Taking a lease too early would lose nothing:
/// each commit asks whether the lease is still its own.
/// </remarks>
public static partial class WriterName
{
    private static readonly string Process = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);

    /// <summary>The name of this process: kg on some-host, process 4242 (9f0c2a1b/812233); what stands in brackets only where it can be told.</summary>
    /// <param name="program">What runs in it.</param>
    public static string Of(string program)
    {
        var name = $"{program} on {Environment.MachineName}, process {Process}";
        return ProcessSpace.Current is { } space && ProcessSpace.StartOf(Process) is { } start ? $"{name} ({space}/{start})" : name;
    }

    /// <summary>The name without what only programs need.</summary>
    public static string Plain(string holder)
    {
        ArgumentNullException.ThrowIfNull(holder);
        return Form().Match(holder) is { Success: true } match ? match.Groups["plain"].Value : holder;
    }

    /// <summary>Whether the process of that name has surely ended; false where nothing is known of it.</summary>
    public static bool HasEnded(string holder)
    {
        ArgumentNullException.ThrowIfNull(holder);
        var name = Form().Match(holder);
        return name.Success
            && name.Groups["host"].Value == Environment.MachineName
            && name.Groups["space"].Value == ProcessSpace.Current
            && !ProcessSpace.Runs(name.Groups["process"].Value, name.Groups["start"].Value);
    }

    [GeneratedRegex(@"^(?<plain>.+ on (?<host>.+), process (?<process>[0-9]+)) \((?<space>[0-9a-f]+)/(?<start>[0-9]+)\)$")]
    private static partial Regex Form();
}
