using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Recognisers.Persons;

/// <summary>Tells 记者 in a byline from 记者 in a sentence (告诉记者, 记者看到).</summary>
internal static class BylineWords
{
    private const string Openers = "\n（(讯电】]/／|｜：:；;。摄";

    /// <summary>Whether the word stands where bylines stand: at a line's beginning, in brackets, after 本报讯, or apart behind another name of a byline.</summary>
    public static bool Opens(string body, TextSpan word)
    {
        var next = word.End < body.Length ? body[word.End] : '\n';
        if (next is '在' or '从' or '了' or '看' or '注' or '采' or '问' or '，' or '获') return false;
        var at = word.Start - 1;
        while (at >= 0 && body[at] is ' ' or '　') at--;
        if (at < 0 || Openers.Contains(body[at])) return true;
        return at < word.Start - 1 && !"，、".Contains(body[at]) && IsInBrackets(body, at);
    }

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
