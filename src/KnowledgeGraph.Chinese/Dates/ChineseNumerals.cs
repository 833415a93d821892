namespace KnowledgeGraph.Chinese.Dates;

/// <summary>Numbers below a hundred and years, in Arabic, full-width or Chinese digits.</summary>
internal static class ChineseNumerals
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>The value of 27, ２７, 二十七, 十, 三十一.</summary>
    public static int Small(string text)
    {
        if (text.All(char.IsDigit)) return text.Aggregate(0, (value, c) => (value * 10) + (int)char.GetNumericValue(c));
        var ten = text.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0) return Digit(text[0]);
        var tens = ten == 0 ? 1 : Digit(text[0]);
        return (tens * 10) + (ten + 1 < text.Length ? Digit(text[ten + 1]) : 0);
    }

    /// <summary>The value of 2023, ２０２３, 二〇二三.</summary>
    public static int Year(string text) =>
        text.Aggregate(0, (value, c) => (value * 10) + (char.IsDigit(c) ? (int)char.GetNumericValue(c) : Digit(c)));

    private static int Digit(char c) => c is '零' or '○' ? 0 : Math.Max(0, Digits.IndexOf(c, StringComparison.Ordinal));
}
