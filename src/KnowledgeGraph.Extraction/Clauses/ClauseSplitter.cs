using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Clauses;

/// <summary>Cuts a sentence at ，；：。！？; not inside 《》, brackets, or quotation marks around a name.</summary>
internal static partial class ClauseSplitter
{
    private const string Marks = "，；：。！？,;!?";

    /// <param name="body">The article's body.</param>
    /// <param name="sentence">The sentence to cut.</param>
    /// <param name="isSpeech">Whether an offset lies inside speech, where marks cut although quotation marks are open.</param>
    public static IEnumerable<TextSpan> Split(string body, TextSpan sentence, Func<int, bool> isSpeech)
    {
        var start = AfterByline(body, sentence);
        var depth = 0;
        for (var at = start; at < sentence.End; at++)
        {
            depth += Depth(body, at, isSpeech);
            if (depth > 0 || !Marks.Contains(body[at])) continue;
            if (Trim(body, start, at, isSpeech) is { } clause) yield return clause;
            start = at + 1;
        }
        if (Trim(body, start, sentence.End, isSpeech) is { } last) yield return last;
    }

    /// <summary>Where the telling begins behind 本报讯（记者 江白）.</summary>
    private static int AfterByline(string body, TextSpan sentence)
    {
        var match = Byline().Match(body, sentence.Start, sentence.Length);
        return match.Success && match.Length < sentence.Length ? match.Index + match.Length : sentence.Start;
    }

    /// <summary>How a character changes the number of open pairs; marks around speech open nothing.</summary>
    private static int Depth(string body, int at, Func<int, bool> isSpeech) => body[at] switch
    {
        '《' or '（' or '(' => 1,
        '“' => isSpeech(at + 1) ? 0 : 1,
        '》' or '）' or ')' => -1,
        '”' => isSpeech(at - 1) ? 0 : -1,
        _ => 0,
    };

    /// <summary>The clause without spaces and without the marks of speech before it.</summary>
    private static TextSpan? Trim(string body, int start, int end, Func<int, bool> isSpeech)
    {
        while (start < end && (char.IsWhiteSpace(body[start]) || body[start] == '”' || (body[start] == '“' && isSpeech(start + 1)))) start++;
        while (end > start && char.IsWhiteSpace(body[end - 1])) end--;
        return end > start ? new TextSpan(start, end) : null;
    }

    [GeneratedRegex("""^(?:【?本[报刊网台](?:综合|[^，。（(]{0,6}\d{1,2}月\d{1,2}日)?(?:讯|消息|电)】?[ 　]*)?(?:[（(][^（）()。，]{0,12}(?:记者|通讯员)[^（）()。]{0,40}[）)])?[ 　]*""")]
    private static partial Regex Byline();
}
