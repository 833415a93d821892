using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Testing;

/// <summary>Cuts by <see cref="Some.Tokens"/>.</summary>
public sealed class SomeTokenizer : ISearchTokenizer
{
    public IReadOnlyList<string> TokensOf(string text) => Some.Tokens(text);

    public IReadOnlyList<string> QueryTokens(string typed) => Some.Tokens(typed);
}
