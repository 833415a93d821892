using System.Text;

namespace KnowledgeGraph.Ingestion.Readers.Encodings;

/// <summary>Words the refusal of bytes among which zeros stand: UTF-16 that does not say so, a text that was damaged, or no text at all.</summary>
internal static class ZeroBytes
{
    private const double Most = 0.5;

    public static string Refusal(byte[] bytes)
    {
        if (IsChinese(TextDecoder.Strictly(new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), bytes))
            || IsChinese(TextDecoder.Strictly(new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), bytes)))
            return "it looks like UTF-16 without the mark that says so; save it as UTF-8.";
        var text = TextDecoder.Strictly(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), bytes) ?? Gb18030.TryDecode(bytes);
        return IsChinese(text)
            ? $"it is damaged: a zero byte stands in line {bytes.AsSpan(0, Array.IndexOf(bytes, (byte)0)).Count((byte)'\n') + 1}, where no text has one; take it out, or save the page anew."
            : "it is no text (it has zero bytes); save the page as a UTF-8 text file.";
    }

    /// <summary>Whether most characters are Chinese ones.</summary>
    private static bool IsChinese(string? text) => text is { Length: > 0 } && text.Count(c => c is >= '\u4E00' and <= '\u9FFF') > Most * text.Length;
}
