using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.GraphQL.Search;

/// <summary>A piece of a text around the words that were looked for.</summary>
/// <param name="Text">The piece, cut out of the text as it is.</param>
/// <param name="Marks">Where the words stand in the piece, in order, none overlapping.</param>
internal sealed record Excerpt(string Text, IReadOnlyList<TextSpan> Marks)
{
    private const int Before = 20;
    private const int Length = 120;

    /// <summary>The piece around the first word found; the start of the text where none stands in it.</summary>
    /// <remarks>Tokens overlap (防汛工作, 防汛, 汛工); what they cover together is marked once.</remarks>
    public static Excerpt Of(string text, IReadOnlyList<string> tokens)
    {
        var first = tokens.Select(token => text.IndexOf(token, StringComparison.OrdinalIgnoreCase)).Where(at => at >= 0).DefaultIfEmpty(0).Min();
        var start = Whole(text, Math.Max(0, first - Before));
        var piece = text[start..Whole(text, Math.Min(text.Length, start + Length))];
        return new Excerpt(piece, Marked(piece, tokens));
    }

    private static List<TextSpan> Marked(string piece, IReadOnlyList<string> tokens)
    {
        List<TextSpan> marks = [];
        foreach (var span in tokens.SelectMany(token => Places(piece, token)).Order())
        {
            if (marks.Count > 0 && span.Start <= marks[^1].End) marks[^1] = marks[^1].Cover(span);
            else marks.Add(span);
        }
        return marks;
    }

    private static IEnumerable<TextSpan> Places(string piece, string token)
    {
        for (var at = Find(0); at >= 0; at = Find(at + 1)) yield return TextSpan.At(at, token.Length);

        int Find(int from) => piece.IndexOf(token, from, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Never between the two halves of a character beyond the Basic Multilingual Plane.</summary>
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
