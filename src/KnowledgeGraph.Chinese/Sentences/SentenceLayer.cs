using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Chinese.Sentences;

/// <summary>The sentences of an article, in order; together they cover every character but white space between them.</summary>
public sealed record SentenceLayer(IReadOnlyList<Sentence> Sentences)
{
    /// <summary>The sentence that holds the offset, or the last one before it.</summary>
    public Sentence At(int offset) => Sentences[Math.Max(0, Bisection.CountBelow(Sentences, offset + 1, sentence => sentence.Span.Start) - 1)];

    /// <summary>The sentence that follows in the same paragraph; null behind its last.</summary>
    public Sentence? After(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return sentence.Index + 1 < Sentences.Count && Sentences[sentence.Index + 1] is var next && next.Paragraph == sentence.Paragraph ? next : null;
    }
}

/// <summary>One sentence.</summary>
/// <param name="Index">Its number in the article, from 0.</param>
/// <param name="Span">Where it stands, its closing punctuation and quotation marks included.</param>
/// <param name="Paragraph">The number of its paragraph, from 0.</param>
public sealed record Sentence(int Index, TextSpan Span, int Paragraph);
