using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.GraphQL.Tests.Serving;

/// <summary>Words and pairs of characters, as the sample graph is indexed.</summary>
internal sealed class PairTokenizer : ISearchTokenizer
{
    public IReadOnlyList<string> TokensOf(string text) => Some.Tokens(text);

    public IReadOnlyList<string> QueryTokens(string typed) => Some.Tokens(typed);
}
