namespace KnowledgeGraph.Core.Storage;

/// <summary>Cuts a text into the tokens it is found by; the same for what is stored and for what is asked.</summary>
/// <remarks>Tokens hold no white space. Every word of two characters or more in a text is among its tokens.</remarks>
public interface ISearchTokenizer
{
    /// <summary>The distinct tokens of a stored text.</summary>
    IReadOnlyList<string> TokensOf(string text);

    /// <summary>The tokens that a stored text must all have to match what was typed.</summary>
    IReadOnlyList<string> QueryTokens(string typed);
}
