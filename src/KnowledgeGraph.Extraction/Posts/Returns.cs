using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Dates;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Reads when somebody was away from a post that the sentence says is taken up again: 江枫2020年赴新疆援疆，去年回来，再次担任局长.</summary>
/// <remarks>Nobody says that the post was given up; that it was no longer held is said, and since when.</remarks>
internal static partial class Returns
{
    private const int LongestUndated = 4;

    public static IEnumerable<PostStatement> Of(TextSpan sentence, IReadOnlyList<PostStatement> told, ArticleText text, DateLayer dates)
    {
        foreach (var post in told.Where(post => post.State == "began" && post.Span == sentence && Again().IsMatch(text.Body.AsSpan(sentence.Start, post.TitleSpan.Start - sentence.Start))))
        {
            foreach (Match away in Away().Matches(text.Body[sentence.Start..post.TitleSpan.Start]))
            {
                var at = sentence.Start + away.Index;
                if (dates.Dates.LastOrDefault(date => sentence.Contains(date.Span) && date.Span.End <= at) is { } date && at - date.Span.End <= LongestUndated && !(post.Start is { } start && start.FirstDay <= date.Date.FirstDay))
                    yield return post with { State = "former", Start = null, End = date.Date, Rule = "post.returned", Confidence = 0.85 };
            }
        }
    }

    /// <summary>The verb of coming back to it.</summary>
    [GeneratedRegex("(?:重新|再次|再度|又|重又)(?:回到|出任|担任|任|走上)|回任|复任|重任|重回")]
    private static partial Regex Again();

    /// <summary>Going away for a time: 赴青海挂职, 去外地支教, 被派往驻村, 参加脱产学习.</summary>
    [GeneratedRegex("(?:去|赴|到|前往|被派往|被派到|派往|借调到?|抽调到?|参加)[^，。；]{0,14}(?:挂职|援藏|援疆|援青|援外|对口支援|支援|支教|支医|驻村|脱产学习|进修|维和|帮扶|锻炼)|援藏|援疆|援青|援外|借调|病休|休产假")]
    private static partial Regex Away();
}
