namespace KnowledgeGraph.Extraction.Pages.Paragraphs;

/// <summary>What the last characters of a line say about whether it ends something.</summary>
internal static class Punctuation
{
    private const string Stops = "。！？!?…";
    private const string Closers = "”’」』）)》】\"";

    /// <summary>Whether a sentence, or a part that stands on a line of its own, ends here: 。 ！ ？ ； ：, also before closing quotation marks, and a closed bracket.</summary>
    public static bool Ends(string text)
    {
        var at = text.Length - 1;
        var closed = false;
        while (at >= 0 && Closers.Contains(text[at]))
        {
            closed |= text[at] is '）' or ')' or '】';
            at--;
        }
        return at < 0 || Stops.Contains(text[at]) || "；：;:".Contains(text[at]) || (closed && OpensBracketAfterStop(text, at));
    }

    /// <summary>Whether the text has a mark that headlines do without.</summary>
    public static bool HasSentenceMark(string text) => text.AsSpan().ContainsAny("，。；");

    /// <summary>Whether the bracket that ends the line holds a note of its own, not a part of the sentence: 。（记者 蓝山）.</summary>
    private static bool OpensBracketAfterStop(string text, int at)
    {
        var open = text.LastIndexOfAny(['（', '(', '【'], at);
        return open == 0 || (open > 0 && (Stops.Contains(text[open - 1]) || Closers.Contains(text[open - 1]) || text[open - 1] is ' ' or '　'));
    }
}
