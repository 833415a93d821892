using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Names;

/// <summary>Finds where an article prints a long personal name with one character wrong: 令孤 for 令狐. Of names of three characters two people may differ by one.</summary>
internal static class Misprints
{
    /// <summary>The reason of a candidate that is another name misprinted.</summary>
    public const string Reason = "misprint";

    private const int Shortest = 4;

    /// <summary>Where the body prints something that differs from the name by one Chinese character.</summary>
    public static IEnumerable<TextSpan> Of(string name, string body)
    {
        if (name.Length < Shortest || name.Any(c => !IsHan(c))) yield break;
        for (var at = 0; at + name.Length <= body.Length; at++)
        {
            if (IsOneOff(name, body.AsSpan(at, name.Length))) yield return TextSpan.At(at, name.Length);
        }
    }

    /// <summary>Whether two names of one length differ by one Chinese character.</summary>
    public static bool IsOneOff(ReadOnlySpan<char> name, ReadOnlySpan<char> printed)
    {
        if (name.Length != printed.Length || name.Length < Shortest) return false;
        var differing = 0;
        for (var at = 0; at < name.Length; at++)
        {
            if (name[at] == printed[at]) continue;
            if (++differing > 1 || !IsHan(printed[at])) return false;
        }
        return differing == 1;
    }

    private static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff';
}
