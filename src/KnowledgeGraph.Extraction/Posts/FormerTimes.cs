using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Reads that a post was held at a time that is over: 当区长的时候, 任镇长期间, 到柳堤镇任职以前，是局长, 在此之前，他任局长.</summary>
internal sealed partial class FormerTimes(ArticleText text)
{
    private const int Reach = 30;
    private const int ReachBehind = 8;

    /// <summary>Whether the words around a post put it into the past.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verbAt">Where the verb stands that gives the post.</param>
    /// <param name="postEnd">Where the post ends.</param>
    public bool AreTold(TextSpan sentence, int verbAt, int postEnd)
    {
        var from = Math.Min(verbAt, Math.Max(sentence.Start, verbAt - Reach));
        return Before().IsMatch(text.Body.AsSpan(from, verbAt - from)) || (!IsDeputy(postEnd) && While().IsMatch(text.After(postEnd, ReachBehind)));
    }

    /// <summary>任人大代表期间 is told of those who are deputies still.</summary>
    private bool IsDeputy(int postEnd) => text.Before(postEnd, 2) is "代表" or "委员";

    /// <summary>到柳堤镇任职以前，是 and 去年9月以前，她是: the clause before that of the verb.</summary>
    [GeneratedRegex("(?:(?:任职|到任|上任|履新|就任|赴任|调任|转任|接任|调来|当选|退休|(?:到|来|调到)[^，。；]{1,12}(?:工作|任职|履职)?|任[^，。；]{2,12}|[0-9一二三四五六七八九十][年月日])(?:以前|之前|前)|(?:^|[，。；])(?:在)?(?:此之前|这之前|那之前|此前|从前|以前|早先))，[^，。；]{0,10}$")]
    private static partial Regex Before();

    /// <summary>的时候, 期间, 时就: what says that it was a time.</summary>
    [GeneratedRegex("^(?:一职|职务)?(?:的时候|的?那(?:时候?|几年|些年|段日子|段时间|会儿)|期间|时期|时(?=[，的就曾便已]))")]
    private static partial Regex While();
}
