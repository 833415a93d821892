using System.Buffers;
using KnowledgeGraph.Chinese.Dates;
using KnowledgeGraph.Chinese.Lexical;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Names;

/// <summary>Finds how far a name reaches to the left of its head: over modifiers, until a verb, a preposition, a title or punctuation.</summary>
internal sealed class LeftWalk
{
    private const int MaxLength = 30;
    private const int LongestQuote = 14;

    private static readonly HashSet<string> Modifiers = ["n", "nz", "nw", "nr", "nt", "ns", "LOC", "ORG", "PER", "vn", "an", "a", "f", "s", "xc", "j"];

    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二三四五六七八九十百");

    private readonly WordSet _stops = LexiconFile.Words("name-stops.tsv");
    private readonly WordSet _nominalVerbs = LexiconFile.Words("nominal-verbs.tsv");
    private readonly WordSet _parts = LexiconFile.Words("house-parts.tsv");

    /// <summary>建设单位 in 建设单位柳堤公司: who somebody is, before the name.</summary>
    private readonly WordSet _units = LexiconFile.Words("building-units.tsv");

    private readonly WordSet _generic = LexiconFile.Words("generic-modifiers.tsv");

    /// <summary>The starts that a name ending in a head at <paramref name="head"/> could have, nearest first; each is the start of a token.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="head">Where the head stands.</param>
    /// <param name="blocked">Places that the name may not cross to the left: ends of titles and of people's names.</param>
    public IEnumerable<int> Starts(ArticleText text, TextSpan head, Func<int, bool> blocked)
    {
        var floor = Math.Max(text.SentenceAt(head.Start).Span.Start, head.End - MaxLength);
        var first = text.TokenIndexAt(head.Start);
        if (first < 0) yield break;
        var inside = Within(text, text.Tokens[first].Span.Start, head.Start);
        if (inside < head.Start && inside >= floor && text.Body[inside] is not '该') yield return inside;
        var edge = Math.Min(head.Start, inside);
        for (var index = first - 1; index >= 0; index--)
        {
            var token = text.Tokens[index];
            if (QuoteBefore(text, edge, floor) is { } quote)
            {
                yield return edge = quote;
                index = text.TokenIndexAt(quote);
                if (index < 0) yield break;
                continue;
            }
            if (token.Span.Start < floor || token.Span.End != edge || blocked(token.Span.End) || _units.TryMatchBefore(text.Body, edge, floor, out _) || char.IsWhiteSpace(text.CharBefore(edge))) yield break;
            if (index > 0 && IsJoint(text, token) && IsModifier(text, text.Tokens[index - 1]) && text.Tokens[index - 1].Tag is not ("ORG" or "LOC" or "PER"))
            {
                edge = token.Span.Start;
                continue;
            }
            if (IsOld(text, index))
            {
                edge = token.Span.Start;
                continue;
            }
            if (!IsModifier(text, token))
            {
                if (RoadFrom(text, index, edge, head) is { } from) yield return from;
                yield break;
            }
            if (IsPredicate(text, index) || IsPaid(text, token)) yield break;
            edge = token.Span.Start;
            yield return edge;
        }
    }

    /// <summary>Where the word begins in which the head stands; behind 暨, which joins two names that the analyser takes for one word (推进会暨柳堤有限公司).</summary>
    private static int Within(ArticleText text, int start, int head) =>
        start < head && text.Body.AsSpan(start..head).LastIndexOf('暨') is var joint and >= 0 ? start + joint + 1 : start;

    /// <summary>研究 in 研究柳堤大桥, 建设 in 建设柳堤产业园: a verb right before a proper name is what is done with it; 推进 in 全力推进, 加快推进 whatever follows.</summary>
    private static bool IsPredicate(ArticleText text, int index) =>
        text.Tokens[index] is { Tag: "v" } verb && ((index + 1 < text.Tokens.Count && text.Tokens[index + 1].Tag is "LOC" or "nz" or "ORG" or "PER") || IsUrged(text, index, verb));

    /// <summary>建设 in 投资3亿元建设冷链项目: what the sum pays for, though it could name (新区建设项目).</summary>
    private static bool IsPaid(ArticleText text, Token token) => token.Tag is "v" or "vn" && text.CharBefore(token.Span.Start) == '元';

    private static bool IsUrged(ArticleText text, int index, Token verb) =>
        index > 0 && text.Tokens[index - 1] is var before && before.Span.End == verb.Span.Start && verb.Span.In(text.Body) is "推进" && (before.Tag is "d" or "ad" || before.Span.In(text.Body) is "加快" or "加速" or "持续" or "继续");

    /// <summary>老 in 南关老菜场改造工程, 新 in 区医院新院区项目: right behind a proper name it belongs to what it names.</summary>
    private bool IsOld(ArticleText text, int index) =>
        index > 0 && (text.Tokens[index].Span.In(text.Body) is "老" || (text.Body[text.Tokens[index].Span.Start] == '新' && _parts.TryMatchAt(text.Body, text.Tokens[index].Span.Start, text.Body.Length, out _))) && text.Tokens[index - 1] is { Tag: "LOC" or "ns" or "nz" or "ORG" } place && place.Span.End == text.Tokens[index].Span.Start;

    /// <summary>Where the road begins that leads from one place to another: 柳堤 in 柳堤至望汐快速路.</summary>
    private static int? RoadFrom(ArticleText text, int index, int edge, TextSpan head)
    {
        if (index < 1 || text.Tokens[index].Span.In(text.Body) is not "至" || text.Body.AsSpan(edge, head.End - edge).IndexOfAny('路', '线', '铁') < 0) return null;
        var place = text.Tokens[index - 1];
        return place.Span.End == text.Tokens[index].Span.Start && place.Tag is "LOC" or "nz" or "ORG" or "PER" or "n" ? place.Span.Start : null;
    }

    /// <summary>Where the quotation opens that closes before the offset: “春燕” in “春燕”志愿服务队.</summary>
    private static int? QuoteBefore(ArticleText text, int edge, int floor)
    {
        if (text.CharBefore(edge) != '”') return null;
        var open = text.Body.LastIndexOf('“', edge - 1, Math.Max(0, Math.Min(edge - floor, LongestQuote)));
        return open >= floor && edge - open > 3 ? open : null;
    }

    /// <summary>Whether words before a head tell one thing of its kind from another.</summary>
    public bool IsSpecific(ArticleText text, TextSpan modifiers)
    {
        if (text.CharBefore(modifiers.End) == '类') return false;
        for (var at = modifiers.Start; at < modifiers.End;)
        {
            if (text.TokenAt(at) is not { } token) return true;
            var end = Math.Min(token.Span.End, modifiers.End);
            if (!IsGeneric(text.Body.AsSpan(at, end - at)) && token.Tag is not ("a" or "f" or "q")) return true;
            at = end;
        }
        return false;
    }

    /// <summary>第一, 十一, 十八届: numbers that name; not 两家, 11项, which count.</summary>
    private static bool IsOrdinal(ReadOnlySpan<char> word) => word[0] == '第' || word[^1] == '届' || !word.ContainsAnyExcept(Numerals);

    /// <summary>2号 in 柳堤江2号特大桥.</summary>
    private static bool IsNumber(ArticleText text, Token token, ReadOnlySpan<char> word) => word[^1] == '号' && char.IsAsciiDigit(word[0]) && NumberedThings.StandAt(text.Body, token.Span.End);

    /// <summary>和 inside a name: 科学技术和经济信息化局; a name that holds one needs a division or a level before it.</summary>
    private static bool IsJoint(ArticleText text, Token token) => token.Tag == "c" && token.Span.Length == 1 && text.Body[token.Span.Start] is '和' or '与';

    /// <summary>希望 that opens a clause wishes (希望柳堤小学再接再厉); elsewhere it can name (柳堤希望小学).</summary>
    private static bool IsWish(ArticleText text, Token token, ReadOnlySpan<char> word) => word is "希望" && (token.Span.Start == text.SentenceAt(token.Span.Start).Span.Start || "，；：“".Contains(text.CharBefore(token.Span.Start)));

    private bool IsModifier(ArticleText text, Token token)
    {
        var word = text.Body.AsSpan(token.Span.Start, token.Span.Length);
        if (_stops.Contains(word) || word[0] == '该' || IsWish(text, token, word)) return false;
        if (token.Tag == "TIME") return _generic.Contains(word);
        if (token.Tag == "m") return IsOrdinal(word) || IsNumber(text, token, word);
        return token.Tag == "v" ? _nominalVerbs.Contains(word) : Modifiers.Contains(token.Tag);
    }

    /// <summary>A word that tells no thing of a kind from another; 第四次 and the like, too.</summary>
    private bool IsGeneric(ReadOnlySpan<char> word) => _generic.Contains(word) || (word[0] == '第' && word[^1] is '次' or '批' && word[1..^1].ContainsAnyExcept(Numerals) is false);
}
