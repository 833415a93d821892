using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Finds somebody whom a text does not name and whom a pronoun could mean as well: 一位老党员, 老支书, 父亲.</summary>
/// <remarks>Nobody else is who only says what a named one is (是一名教师), and none who stands with a name (老党员江枫) or before another noun (老人公寓).</remarks>
internal sealed partial class UnnamedPeople(ArticleText text, ThingLayer things, WordSet nouns, WordSet being)
{
    private const int Reach = 10;

    /// <summary>Whether somebody unnamed stands in a span.</summary>
    public bool Any(TextSpan span) =>
        span.Length > 0 && (Counted().EnumerateMatches(text.Body.AsSpan(span.Start, span.Length)) is var counted && Has(counted, span.Start) || nouns.Find(text.Body, span).Any(IsSomebody));

    private bool Has(Regex.ValueMatchEnumerator counted, int offset)
    {
        foreach (var match in counted)
        {
            if (!IsPredicate(TextSpan.At(offset + match.Index, match.Length))) return true;
        }
        return false;
    }

    private bool IsSomebody(TextSpan noun) => text.IsStart(noun.Start) && text.IsEnd(noun.End) && things.At(noun.Start) is null && things.StartingAt(noun.End) is null
        && text.CharAt(noun.End) != '们' && text.TokenAt(noun.End) is not { Tag: "n" or "nz" or "PER" or "ORG" or "LOC" or "f" } && !IsPredicate(noun);

    /// <summary>教师 in 江枫是一名中学教师，: what ends its clause behind a word of being.</summary>
    private bool IsPredicate(TextSpan noun)
    {
        var sentence = text.SentenceAt(noun.Start).Span;
        var clause = Math.Max(sentence.Start, noun.Start - Reach);
        clause += text.Body.AsSpan(clause..noun.Start).LastIndexOfAny("，；：") + 1;
        return being.Any(text.Body, new TextSpan(clause, noun.Start)) && Closing().IsMatch(text.Body.AsSpan(noun.End..sentence.End));
    }

    /// <summary>一位, 这名, 另一名: who is counted; not 一位叫江枫的.</summary>
    [GeneratedRegex("(?:(?:[一某这那]|另一)[位名]|有位(?![置于子]))(?!叫)")]
    private static partial Regex Counted();

    [GeneratedRegex("^[^，。；：]{0,8}(?:[，。；]|$)")]
    private static partial Regex Closing();
}
