using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Storage.Leases;

namespace KnowledgeGraph.Testing.Processes;

/// <summary>A real process of this machine that has ended, as one that was killed while it held a lease.</summary>
public static partial class EndedProcess
{
    /// <summary>Its name as a writer.</summary>
    public static string Name()
    {
        using var process = Process.Start("true");
        process.WaitForExit();
        return Number().Replace(WriterName.Of("kg"), process.Id.ToString(CultureInfo.InvariantCulture));
    }

    [GeneratedRegex("(?<=, process )[0-9]+")]
    private static partial Regex Number();
}
