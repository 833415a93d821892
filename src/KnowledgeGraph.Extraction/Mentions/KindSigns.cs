using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Tells where a bare noun means any of its kind: 先后与学校签订, 学校与家庭, 与企业签订协议120份.</summary>
internal static class KindSigns
{
    private static readonly WordMap<KindSign> Words = LexiconFile.Map("any-of-a-kind.tsv", 2, row => row.Enum<KindSign>(1));

    /// <summary>Whether its clause says so.</summary>
    public static bool Around(string body, TextSpan noun) =>
        Words.Find(body, new TextSpan(ClauseStart(body, noun.Start), noun.Start)).Any(sign => sign.Value == KindSign.Before) || IsMany(body, noun.End)
        || Beside(body, noun).Any(at => Words.TryMatchAt(body, at, body.Length, out _, out var sign) && sign == KindSign.Beside) || IsBehindOne(body, noun.Start);

    /// <summary>Where what is joined to the noun begins: 中学 in 小学、中学.</summary>
    public static IEnumerable<int> Beside(string body, TextSpan noun)
    {
        if (noun.End < body.Length && IsJoint(body[noun.End])) yield return noun.End + 1;
    }

    /// <summary>家庭 in 家庭和学校: what the noun is joined to.</summary>
    private static bool IsBehindOne(string body, int start) => start > 0 && IsJoint(body[start - 1]) && Words.TryMatchBefore(body, start - 1, 0, out _, out var sign) && sign == KindSign.Beside;

    /// <summary>签订协议120份: more than one body signs.</summary>
    private static bool IsMany(string body, int from)
    {
        var clause = body.AsSpan(from, Math.Max(0, body.AsSpan(from).IndexOfAny('，', '。', '；')));
        var digits = clause.IndexOfAnyInRange('0', '9');
        return digits >= 0 && clause[digits..].IndexOfAnyExceptInRange('0', '9') is var end and >= 2 && clause[(digits + end)..].TrimStart('余').TrimStart('多') is ['份' or '家' or '个' or '件', ..];
    }

    private static int ClauseStart(string body, int at) => at == 0 ? 0 : body.LastIndexOfAny(['，', '。', '；', '：', '\n'], at - 1) + 1;

    private static bool IsJoint(char letter) => letter is '、' or '与' or '和' or '同';
}

/// <summary>Where a word stands that shows that a noun means any of its kind.</summary>
internal enum KindSign
{
    /// <summary>先后: in the clause before the noun.</summary>
    Before,

    /// <summary>家庭: joined to the noun.</summary>
    Beside,
}
