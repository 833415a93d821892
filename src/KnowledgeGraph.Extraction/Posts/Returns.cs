using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Dates;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Reads when somebody was away from a post that the sentence says is taken up again: 江枫2020年赴新疆援疆，去年回来，再次担任局长.</summary>
/// <remarks>Nobody says that the post was given up; that it was no longer held is said, and since when.</remarks>
internal static class Returns
{
    private const int LongestUndated = 4;

    private static readonly ILookup<ReturnWord, string> Words = LexiconFile.Read("returns.tsv", 2).ToLookup(row => row.Enum<ReturnWord>(1), row => row.Columns[0]);

    /// <summary>The verb of coming back to it: 再次担任, 回任.</summary>
    private static readonly Regex Again = new($"(?:{Any(ReturnWord.Again)})(?:{Any(ReturnWord.Post)})|{Any(ReturnWord.Return)}", RegexOptions.CultureInvariant);

    /// <summary>Going away for a time, to the end of its clause or to what ends it: 赴青海挂职, 去外地支教两年后, 被派往驻村期满, 参加脱产学习.</summary>
    private static readonly Regex Away = new($"(?:(?:{Any(ReturnWord.Going)})(?<way>[^，。；]{{0,14}}?)(?:{Any(ReturnWord.Reason)}|{Any(ReturnWord.Absence)})|{Any(ReturnWord.Absence)})(?:[半一两二三四五\\d]+个?[年月天]多?)?(?=[，。；、]|$|{Any(ReturnWord.Over)})", RegexOptions.CultureInvariant);

    public static IEnumerable<PostStatement> Of(TextSpan sentence, IReadOnlyList<PostStatement> told, ArticleText text, DateLayer dates)
    {
        foreach (var post in told.Where(post => post.State == "began" && post.Span == sentence && Again.IsMatch(text.Body.AsSpan(sentence.Start, post.TitleSpan.Start - sentence.Start))))
        {
            foreach (Match away in Away.Matches(text.Body[sentence.Start..post.TitleSpan.Start]))
            {
                var at = sentence.Start + away.Index;
                if (!IsOnTheWay(text, TextSpan.At(sentence.Start + away.Groups["way"].Index, away.Groups["way"].Length)) && dates.Dates.LastOrDefault(date => sentence.Contains(date.Span) && date.Span.End <= at) is { } date && at - date.Span.End <= LongestUndated && !(post.Start is { } start && start.FirstDay <= date.Date.FirstDay))
                    yield return post with { State = "former", Start = null, End = date.Date, Rule = "post.returned", Confidence = 0.85 };
            }
        }
    }

    /// <summary>看望 in 去医院看望支教: something else is done where somebody goes.</summary>
    private static bool IsOnTheWay(ArticleText text, TextSpan way)
    {
        for (var at = way.Start; at < way.End; at++)
        {
            if (text.TokenAt(at) is { Tag: "v" } token && token.Span.Start == at && !Words[ReturnWord.Going].Contains(token.Span.In(text.Body))) return true;
        }
        return false;
    }

    private static string Any(ReturnWord kind) => string.Join('|', Words[kind].OrderByDescending(word => word.Length).Select(Regex.Escape));
}

/// <summary>What a word says of a post that is taken up again.</summary>
internal enum ReturnWord
{
    /// <summary>再次, before a verb of holding.</summary>
    Again,

    /// <summary>担任, behind 再次.</summary>
    Post,

    /// <summary>回任: both in one.</summary>
    Return,

    /// <summary>赴: somebody goes away.</summary>
    Going,

    /// <summary>挂职: what for.</summary>
    Reason,

    /// <summary>援疆: being away, whether a word of going stands before it or not.</summary>
    Absence,

    /// <summary>期满: that it is over.</summary>
    Over,
}
