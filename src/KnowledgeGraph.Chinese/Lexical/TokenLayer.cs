using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Chinese.Lexical;

/// <summary>The words of an article: a list for each sentence of the <see cref="Sentences.SentenceLayer"/>.</summary>
public sealed record TokenLayer(IReadOnlyList<IReadOnlyList<Token>> BySentence);

/// <summary>A word with the analyser's tag (n, v, PER, LOC, ORG, TIME, …).</summary>
/// <param name="Span">Where it stands in the body.</param>
/// <param name="Tag">One of the tags of LAC.</param>
public readonly record struct Token(TextSpan Span, string Tag);
