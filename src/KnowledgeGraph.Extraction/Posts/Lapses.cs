using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Reads ends that are told behind the post: 他的局长职务一并免去, 江枫的副局长职务同时终止, 江枫任局长的最后一天.</summary>
internal sealed partial class Lapses(ArticleText text, ThingLayer things, Pronouns pronouns)
{
    private const int Reach = 14;

    /// <summary>Whose post ends by the words behind it, where its owner stands before it; null where they end nothing.</summary>
    public Occurrence? Of(TextSpan sentence, PostPhrase post)
    {
        if (!Lapsed().IsMatch(text.After(post.Span.End, Reach))) return null;
        var start = text.CharBefore(post.Span.Start) == '的' ? post.Span.Start - 1 : post.Span.Start;
        if (things.EndingAt(start) is { Thing.Type: "Person" } owner) return owner;
        if (text.CharBefore(start) is not ('他' or '她' or '其')) return null;
        return things.Within(new TextSpan(sentence.Start, start)).LastOrDefault(place => place.Thing.Type == "Person") is { Thing: not null } named && !pronouns.MayMeanAnother(named, start) ? named : null;
    }

    /// <summary>Whether the day told is the last in the post.</summary>
    /// <param name="postEnd">Where the post ends.</param>
    public bool IsLastDay(int postEnd) => LastDay().IsMatch(text.After(postEnd, 8));

    [GeneratedRegex("^(?:这一|一)?职务?(?:[，也均都将]|一并|一同|同时|随之|同日|相应|自然|自行)*(?:被|予以|依法)*(?:免去|免除|解除|终止|撤销|卸下)")]
    private static partial Regex Lapsed();

    [GeneratedRegex("^的?(?:最后一天|最后一日|最后一个工作日|最后一班岗)")]
    private static partial Regex LastDay();
}
