using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Core.Storage.Leases;

/// <summary>The running system and space of process numbers that this process lives in, as Linux tells it; elsewhere nothing is told.</summary>
internal static class ProcessSpace
{
    private const int StateField = 0, StartField = 19;

    /// <summary>Names it: equal for two processes only if each can see the other's number, and the system was not started anew between. Null where it can't be told.</summary>
    public static string? Current { get; } = Find();

    /// <summary>When a process started, in ticks since the system did; null where it can't be told.</summary>
    public static string? StartOf(string process) => StatOf(process) is { } stat ? stat[StartField] : null;

    /// <summary>Whether the process of that number runs and is the one that started then, and not another that was given its number.</summary>
    public static bool Runs(string process, string start)
    {
        if (!Exists(process)) return false;
        // Of a process of another user it may be hidden; then it counts as running.
        return StatOf(process) is not { } stat || (stat[StartField] == start && stat[StateField] is not ("Z" or "X"));
    }

    private static bool Exists(string process)
    {
        try
        {
            using var found = System.Diagnostics.Process.GetProcessById(int.Parse(process, CultureInfo.InvariantCulture));
            return true;
        }
        catch (Exception none) when (none is ArgumentException or OverflowException)
        {
            return false;
        }
    }

    /// <summary>What stands behind the program's name, which may hold spaces and brackets itself.</summary>
    private static string[]? StatOf(string process) =>
        Read($"/proc/{process}/stat") is { } text && text[(text.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > StartField } fields ? fields : null;

    private static string? Find()
    {
        if (!OperatingSystem.IsLinux() || Read("/proc/sys/kernel/random/boot_id") is not { } system || new FileInfo("/proc/self/ns/pid").LinkTarget is not { } space) return null;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(system + space)))[..8];
    }

    private static string? Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception hidden) when (hidden is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
