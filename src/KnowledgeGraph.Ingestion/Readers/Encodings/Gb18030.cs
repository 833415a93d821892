using System.Text;

namespace KnowledgeGraph.Ingestion.Readers.Encodings;

/// <summary>Decodes GB18030, of which GBK and GB2312 are part, where the outcome is plausible Chinese.</summary>
/// <remarks>
/// Bytes of Big5, Shift-JIS or EUC-KR are often valid GB18030, but decode to rare characters, kana, or text without the words that all Chinese has.
/// </remarks>
internal static class Gb18030
{
    private const double LeastUsual = 0.8;
    private const double LeastFrequent = 0.06;
    private const int FewestForFrequency = 40;

    /// <summary>The most frequent characters of Chinese news.</summary>
    private const string Frequent = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多区市年月日行民进开建会全新经社委工作";

    private static readonly Encoding Encoding = CreateEncoding();

    public static string? TryDecode(byte[] bytes) => TextDecoder.Strictly(Encoding, bytes) is { } text && IsPlausible(text) ? text : null;

    private static bool IsPlausible(string text)
    {
        int all = 0, usual = 0, hanzi = 0, frequent = 0;
        foreach (var c in text)
        {
            if (c < 0x80) continue;
            all++;
            if (c is >= '\u4e00' and <= '\u9fff')
            {
                hanzi++;
                if (IsUsual(c)) usual++;
                if (Frequent.Contains(c)) frequent++;
            }
            else if (c is >= '\u2010' and <= '\u2312' or >= '\u2460' and <= '\u2642' or >= '\u3000' and <= '\u3017' or >= '\uff00' and <= '\uffe5' or '·' or '×' or '°')
            {
                usual++;
            }
        }
        return usual >= all * LeastUsual && (hanzi < FewestForFrequency || frequent >= hanzi * LeastFrequent);
    }

    /// <summary>Whether the character is of the first level of GB2312: the 3,755 in use.</summary>
    private static bool IsUsual(char c)
    {
        Span<byte> bytes = stackalloc byte[4];
        return Encoding.GetBytes([c], bytes) == 2 && bytes[0] is >= 0xB0 and <= 0xD7 && bytes[1] >= 0xA1;
    }

    private static Encoding CreateEncoding() =>
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? throw new InvalidOperationException("This runtime lacks GB18030.");
}
