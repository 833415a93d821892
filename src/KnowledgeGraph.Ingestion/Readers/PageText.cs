using System.Text;

namespace KnowledgeGraph.Ingestion.Readers;

/// <summary>Decodes a page's bytes: UTF-8, UTF-16 with its mark, or GB18030; all else is refused by name.</summary>
internal static class PageText
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Lazy<Encoding> Gb18030 = new(() =>
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("gb18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    });

    /// <summary>The text, or why there is none.</summary>
    public static (string? Text, string? Failure) Decode(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..]) return (Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2), null);
        if (bytes is [0xFE, 0xFF, ..]) return (Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2), null);
        if (Array.IndexOf(bytes, (byte)0) >= 0) return (null, "it is binary (it holds zero bytes); give the page's text as .txt or .md.");
        var start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        if (Try(StrictUtf8, bytes, start) is { } utf8) return (utf8, null);
        if (Try(Gb18030.Value, bytes, 0) is { } gb && IsChinese(gb)) return (gb, null);
        var looks = UtfUnknown.CharsetDetector.DetectFromBytes(bytes).Detected?.EncodingName;
        return (null, $"its encoding is neither UTF-8 nor GB18030{(looks is null ? "" : $" (it looks like {looks})")}; save it as UTF-8.");
    }

    private static string? Try(Encoding encoding, byte[] bytes, int start)
    {
        try
        {
            return encoding.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Almost any bytes decode as GB18030; a Chinese page is mostly common characters and punctuation.</summary>
    private static bool IsChinese(string text)
    {
        var visible = text.Count(c => !char.IsWhiteSpace(c));
        var common = text.Count(c => c is (>= '\u4e00' and <= '\u9fa5') or (>= '\u3000' and <= '\u303f') or (>= '\uff00' and <= '\uff5e') or (> ' ' and <= '~') or '“' or '”' or '—' or '…' or '·');
        var frequent = text.Count(c => "的一是在和有人会区市县年月日大中国为上了".Contains(c));
        return visible > 0 && common >= visible * 0.95 && frequent >= visible * 0.03;
    }
}
