using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Recognisers.Persons;

/// <summary>Tells 记者 in a byline from 记者 in a sentence (告诉记者, 记者看到).</summary>
internal static partial class BylineWords
{
    private const string Openers = "\n（(讯电】]/／|｜：:；;。摄";

    /// <summary>Whether the word stands where bylines stand: at a line's beginning, in brackets, after 本报讯, or apart behind another name of a byline.</summary>
    public static bool Opens(string body, TextSpan word)
    {
        var next = word.End < body.Length ? body[word.End] : '\n';
        if (next is '在' or '从' or '了' or '看' or '注' or '采' or '问' or '，' or '获') return false;
        if (next is '：' or ':' && IsSpeech(body, word.End + 1)) return false;
        var at = word.Start - 1;
        while (at >= 0 && body[at] is ' ' or '　') at--;
        if (at < 0 || Openers.Contains(body[at])) return true;
        if (at == word.Start - 1 && OfPaper().IsMatch(body.AsSpan(Math.Max(0, at - 12), at + 1 - Math.Max(0, at - 12)))) return true;
        if (at == word.Start - 1) return InByline().IsMatch(body.AsSpan(Math.Max(0, at - 20), at + 1 - Math.Max(0, at - 20)));
        return !"，、".Contains(body[at]) && IsInBrackets(body, at);
    }

    /// <summary>Whether what follows the colon is said, as in an interview (记者：去年底，你们有什么打算？), and no name.</summary>
    private static bool IsSpeech(string body, int start)
    {
        var end = body.AsSpan(start).IndexOfAny("\n）)");
        return body.AsSpan(start, end < 0 ? body.Length - start : end).IndexOfAny("。？！…") >= 0;
    }

    /// <summary>A bracket opened by another byline word, without a gap between its name and this word: （记者金戈通讯员.</summary>
    [GeneratedRegex("""[（(](?:文[/／]?图[ 　]*)?(?:本报|见习|实习|特约)?(?:记者|通讯员)[^（()）。，]{2,12}$""")]
    private static partial Regex InByline();

    /// <summary>The paper's own name between the bracket and the word: （沧浦报记者.</summary>
    [GeneratedRegex("""[（(\n][\u4e00-\u9fff]{2,8}(?:报|网|台|社|融媒体?|融媒体中心)$""")]
    private static partial Regex OfPaper();

    private static bool IsInBrackets(string body, int at)
    {
        for (var i = at; i >= 0 && at - i < 40; i--)
        {
            if (body[i] is '（' or '(' or '\n') return true;
            if (body[i] is '。' or '，') return false;
        }
        return true;
    }
}
