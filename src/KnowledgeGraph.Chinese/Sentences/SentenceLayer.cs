using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Chinese.Sentences;

/// <summary>The sentences of an article, in order; together they cover every character but white space between them.</summary>
public sealed record SentenceLayer(IReadOnlyList<Sentence> Sentences)
{
    /// <summary>The sentence that holds the offset, or the last one before it.</summary>
    public Sentence At(int offset)
    {
        int low = 0, high = Sentences.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Sentences[middle].Span.Start <= offset) low = middle;
            else high = middle - 1;
        }
        return Sentences[low];
    }
}

/// <summary>One sentence.</summary>
/// <param name="Index">Its number in the article, from 0.</param>
/// <param name="Span">Where it stands, its closing punctuation and quotation marks included.</param>
/// <param name="Paragraph">The number of its paragraph, from 0.</param>
public sealed record Sentence(int Index, TextSpan Span, int Paragraph);
