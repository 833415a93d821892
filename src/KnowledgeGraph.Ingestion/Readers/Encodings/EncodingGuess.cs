using System.Text;
using UtfUnknown;

namespace KnowledgeGraph.Ingestion.Readers.Encodings;

/// <summary>Words the refusal of bytes that are neither UTF-8 nor GB18030, with the encoding's name where it can be guessed.</summary>
internal static class EncodingGuess
{
    private const double Sure = 0.5;
    private const int Sample = 64 * 1024;
    private const string Mend = "save it as UTF-8 or GB18030.";

    public static string Refusal(byte[] bytes)
    {
        if (DamagedAt(bytes) is { } at) return $"it is damaged UTF-8: byte {at + 1} in line {LineOf(bytes, at)} belongs to no character; save it anew as UTF-8.";
        var guess = CharsetDetector.DetectFromBytes(bytes[..Math.Min(bytes.Length, Sample)]).Detected;
        return guess is { Confidence: > (float)Sure } ? $"it looks like {guess.EncodingName.ToUpperInvariant()}; {Mend}" : $"it is neither UTF-8 nor GB18030 text; {Mend}";
    }

    /// <summary>The first bad byte of a file that is UTF-8 for the most part.</summary>
    private static int? DamagedAt(ReadOnlySpan<byte> bytes)
    {
        int first = -1, good = 0, bad = 0;
        for (var at = 0; at < bytes.Length;)
        {
            var done = Rune.DecodeFromUtf8(bytes[at..], out _, out var used) == System.Buffers.OperationStatus.Done;
            if (!done && first < 0) first = at;
            if (!done) bad++;
            else if (used > 1) good++;
            at += Math.Max(1, used);
        }
        return good > 9 * bad ? first : null;
    }

    private static int LineOf(ReadOnlySpan<byte> bytes, int at) => bytes[..at].Count((byte)'\n') + 1;
}
