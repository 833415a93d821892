using System.Text;

namespace KnowledgeGraph.Ingestion.Readers.Encodings;

/// <summary>Decodes a file's bytes strictly: UTF-8, UTF-16 with its mark, GB18030; what is neither is refused by name.</summary>
internal static class TextDecoder
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static (string? Text, string? Failure) Decode(byte[] bytes)
    {
        if (FileKinds.NameOf(bytes) is { } kind) return (null, $"it is {kind}; save its text as a UTF-8 text file.");
        var text = WithMark(bytes);
        if (text is null && Array.IndexOf(bytes, (byte)0) >= 0) return (null, ZeroBytes.Refusal(bytes));
        text ??= Strictly(Utf8, bytes) ?? Gb18030.TryDecode(bytes);
        if (text is null) return (null, EncodingGuess.Refusal(bytes));
        return string.IsNullOrWhiteSpace(text) ? (null, "the file has no text, only white space.") : (text, null);
    }

    /// <summary>The text, or null where the bytes are not of this encoding.</summary>
    public static string? Strictly(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The text of a file that opens with a byte order mark.</summary>
    private static string? WithMark(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Strictly(Utf8, rest),
        [0xFF, 0xFE, .. var rest] => Strictly(new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), rest),
        [0xFE, 0xFF, .. var rest] => Strictly(new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), rest),
        _ => null,
    };
}
