namespace KnowledgeGraph.Extraction.Clauses;

/// <summary>Reads what a name does that only tells of which thing the text speaks: 举办的 in 区教育局举办的足球学校.</summary>
internal static class RelativeClause
{
    private const int LongestModifier = 6;

    /// <summary>Where the words end that modify the noun behind: adverbs, verbs and 的 from the offset on; null where something else stands there.</summary>
    public static int? End(ClauseText text, int from, int limit)
    {
        var verb = false;
        for (var at = from; at < limit && text.Things.At(at) is null && text.Words.TokenAt(at) is { } token && token.Span.Start == at; at = token.Span.End)
        {
            if (verb && token.Span.In(text.Body) == "的") return token.Span.End;
            if (token.Tag is "v" or "vn") verb = true;
            else if (token.Tag is not ("d" or "ad" or "vd" or "a" or "n")) return null;
        }
        return null;
    }

    /// <summary>Whether a name right behind the words is what they modify.</summary>
    public static bool IsBefore(ClauseText text, int end, int name) => name >= end && name - end <= LongestModifier && text.Body.AsSpan(end, name - end).IndexOfAny("，、。；") < 0;
}
