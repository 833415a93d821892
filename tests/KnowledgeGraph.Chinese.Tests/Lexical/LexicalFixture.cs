using KnowledgeGraph.Chinese.Lexical;
using KnowledgeGraph.Chinese.Tests.Lexical;

[assembly: AssemblyFixture(typeof(LexicalFixture))]

namespace KnowledgeGraph.Chinese.Tests.Lexical;

/// <summary>One analyser for all tests: the model is loaded once.</summary>
public sealed class LexicalFixture : IDisposable
{
    public LexicalAnalyser Analyser { get; } = new(ChineseData.Shipped.Lac);

    public void Dispose() => Analyser.Dispose();
}
