using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Lexical;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Tells where words before a title are a body that no recogniser named, so that the post belongs to none that was named before.</summary>
internal sealed partial class UnnamedBodies(ArticleText text, ThingLayer things)
{
    private const string Levels = "省市区县旗州盟镇乡村";
    private const string Bodies = "区园局委会社心部院所站";
    private const string Edges = "，、。；：（“”\n兼";
    private const int Longest = 14;

    /// <summary>Where such a body begins (经开区 in 经开区党工委书记, 东丽区援建工作组 in 东丽区援建工作组组长); null where none stands there.</summary>
    public int? Before(Title title)
    {
        var sentence = text.SentenceAt(title.Span.Start).Span.Start;
        var floor = Math.Max(sentence, title.Span.Start - Longest);
        if (Group().Match(text.Body, sentence, title.Span.Start - sentence) is { Success: true } group && title.LeadingBody is null && things.StartingAt(group.Index) is { Thing.Type: "District" }) return group.Index;
        var (start, proper) = (title.Span.Start, false);
        while (start > floor && text.TokenAt(start - 1) is { } token && IsOfName(token) && (token.Span.End == start || start == title.Span.Start) && things.At(token.Span.Start) is null)
        {
            start = token.Span.Start;
            proper |= token.Tag is not ("n" or "vn" or "m" or "a" or "v") || IsBody(token.Span.Start, Math.Min(token.Span.End, title.Span.Start));
        }
        proper |= start < title.Span.Start && text.CharBefore(title.Span.Start) == '组' && (Levels.Contains(text.Body[start]) || things.EndingAt(start) is { Thing.Type: "District" });
        while (proper && things.EndingAt(start) is { Thing.Type: "District" } division && division.Span.Start >= sentence) start = division.Span.Start;
        return start < title.Span.Start && proper && (start <= floor || Edges.Contains(text.Body[start - 1])) ? start : null;
    }

    /// <summary>东丽区对口支援前方工作组 behind a mark: a division and what it set up.</summary>
    [GeneratedRegex("(?<=[，、。；：“]|^|\\G)[^，、。；：“”（）的在到和与]{4,18}(?:工作组|工作队|小组|专班|指挥部)$")]
    private static partial Regex Group();

    /// <summary>Whether a word can belong to a body's name: also 五 and 小 in 柳堤五小, 会 in 红会 and 第一, if they do not open it.</summary>
    private bool IsOfName(Token token) =>
        token.Tag is "n" or "vn" or "nz" or "nw" or "nt" or "ORG" or "LOC" or "j" || (token.Tag is "m" or "a" or "v" or "f" && token.Span.Length <= 2 && text.TokenAt(token.Span.Start - 1) is { Tag: not ("w" or "PER") } && !"各多每副".Contains(text.Body[token.Span.Start]));

    private bool IsBody(int start, int end) => Bodies.Contains(text.Body[end - 1]) || text.Body[start..end] is "基地";
}
