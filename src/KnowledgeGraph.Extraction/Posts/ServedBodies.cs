using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Bodies that stand before the verb of a post, as where one serves or goes to serve: 在柳堤街道担任, 到柳堤镇任, 调到新成立的水务局当.</summary>
internal sealed partial class ServedBodies(ArticleText text, ThingLayer things)
{
    private const int Reach = 12;

    /// <summary>The body right before the verb behind a preposition, and whether the words lead there (到, 赴), which tells a beginning.</summary>
    public (Thing Body, bool Going)? Before(int verbAt)
    {
        if (things.EndingAt(verbAt) is not { Thing.Type: "District" or "Organization" } place) return null;
        var start = place.Span.Start;
        var words = text.Body.AsSpan(Math.Max(0, start - Reach), Math.Min(Reach, start));
        return Staying().IsMatch(words) ? (place.Thing, false) : Going().IsMatch(words) ? (place.Thing, true) : null;
    }

    [GeneratedRegex("在$")]
    private static partial Regex Staying();

    /// <summary>到, 赴; 新成立的 and the like may stand before the body.</summary>
    [GeneratedRegex("(?:到|赴|前往|调往|派往|去|来)(?:[新刚][^，。；、]{1,4}的)?$")]
    private static partial Regex Going();
}
