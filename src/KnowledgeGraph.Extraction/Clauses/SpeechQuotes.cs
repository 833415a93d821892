using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Clauses;

/// <summary>Finds speech between “ and ”: marks that open after a pause and hold a whole clause, unlike those around a name (“三心”工作法).</summary>
internal static class SpeechQuotes
{
    private const string Pauses = "：，。！？；、”\n";
    private const string Stops = "。！？，；";

    /// <summary>The spans between such marks, in order; an open one ends with its paragraph.</summary>
    public static IReadOnlyList<TextSpan> Of(string body)
    {
        var quotes = new List<TextSpan>();
        for (var open = body.IndexOf('“', StringComparison.Ordinal); open >= 0; open = body.IndexOf('“', open + 1))
        {
            var end = body.IndexOfAny(['”', '\n'], open);
            if (end < 0) end = body.Length;
            if (Opens(body, open) && body.AsSpan(open, end - open).IndexOfAny(Stops) >= 0) quotes.Add(new TextSpan(open + 1, end));
            open = end - 1;
            if (end >= body.Length) break;
        }
        return quotes;
    }

    private static bool Opens(string body, int open) => open == 0 || Pauses.Contains(body[open - 1]) || char.IsWhiteSpace(body[open - 1]);
}
