using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Relations.Progress;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Tells in a correction what was printed wrongly from what is right: 误将“任命江枫为副局长”写为“任命江枫为局长”.</summary>
/// <remarks>A post in the wrong words was never held: its statement says corrected. The day of the wrong issue is no day of the right one.</remarks>
internal static partial class CorrectedPosts
{
    /// <summary>The statements of an article, those of wrong words marked; unchanged where it corrects nothing.</summary>
    public static IEnumerable<PostStatement> Mark(IReadOnlyList<PostStatement> statements, Article article)
    {
        if (!CorrectionText.Is(article)) return statements;
        var spans = new[] { WrittenAs(), ShouldBe(), IsWrong() }.SelectMany(form => form.Matches(article.Body)).Select(match => (Wrong: Of(match.Groups["wrong"]), Right: Of(match.Groups["right"]))).ToList();
        return statements.Select(post =>
            spans.Exists(span => span.Wrong.Contains(post.TitleSpan)) ? post with { State = "corrected", Start = null, End = null }
            : spans.Exists(span => span.Right.Contains(post.TitleSpan)) ? post with { Start = null, End = null }
            : post);
    }

    private static TextSpan Of(Group group) => TextSpan.At(group.Index, group.Length);

    /// <summary>误将A写为B, 将A误为B: A is right.</summary>
    [GeneratedRegex("""(?:误将|误把|将|把)(?<right>[^。]{2,60}?)(?:误写|误印|误登|误刊|误标|误排|误称|误|写|印|刊|登|称|排)(?:为|成|作)(?<wrong>[^。，；]{2,60})""")]
    private static partial Regex WrittenAs();

    /// <summary>A应为B, A有误，应为B: B is right.</summary>
    [GeneratedRegex("""(?<wrong>[“《（「][^”》」）。]{2,60}[”》」）])(?:一[句处语]|字样|的?表述|的?职务)?(?:有误，)?(?:应|应当|实|系)(?:更正|改|订正)?(?:为|是)(?<right>[^。；]{2,60})""")]
    private static partial Regex ShouldBe();

    /// <summary>“A”有误。经核，B: what follows is right.</summary>
    [GeneratedRegex("""(?<wrong>[“「][^”」。]{2,60}[”」])(?:一[句处语]|字样|的?表述|的?说法|的?内容)?(?:有误|不实|与事实不符)[。，](?!应|实|系)(?<right>[^\n]{2,160})""")]
    private static partial Regex IsWrong();
}
