namespace KnowledgeGraph.Chinese.Sentences;

/// <summary>Quotations and brackets that are short enough to stand inside one sentence.</summary>
internal static class Enclosure
{
    private const int LongestQuotation = 60;
    private const int LongestBracket = 200;

    /// <summary>The index of the mark that closes what opens at <paramref name="at"/>; null where nothing opens, or it closes too late or never.</summary>
    public static int? EndOf(string text, int at)
    {
        var (closer, longest) = Closing(text[at]);
        var depth = 0;
        for (var end = at + 1; longest > 0 && end < text.Length && end - at <= longest && text[end] != '\n'; end++)
        {
            if (text[end] == text[at]) depth++;
            else if (text[end] == closer && depth-- == 0) return end;
        }
        return null;
    }

    private static (char Closer, int Longest) Closing(char opener) => opener switch
    {
        '“' => ('”', LongestQuotation),
        '‘' => ('’', LongestQuotation),
        '「' => ('」', LongestQuotation),
        '『' => ('』', LongestQuotation),
        '（' => ('）', LongestBracket),
        '(' => (')', LongestBracket),
        '【' => ('】', LongestBracket),
        '《' => ('》', LongestQuotation),
        _ => default,
    };
}
