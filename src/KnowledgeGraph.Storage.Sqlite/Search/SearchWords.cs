using System.Text;

namespace KnowledgeGraph.Storage.Sqlite.Search;

/// <summary>Tokens as FTS5 words.</summary>
/// <remarks>
/// A token may hold anything but white space; FTS5's tokenizers cut at signs, fold cases and read operators. Written as hexadecimal digits of
/// its UTF-8 bytes each token is one plain word, in the index and in a question alike, so that only equal tokens match and nothing can be injected.
/// </remarks>
internal static class SearchWords
{
    /// <summary>Tokens that white space separates.</summary>
    public static string Of(string tokens) => Of(tokens.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>As a question: rows that have all of them.</summary>
    public static string Of(IEnumerable<string> tokens) => string.Join(' ', tokens.Select(token => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(token))));
}
