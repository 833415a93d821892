using KnowledgeGraph.Chinese.Lexical;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Chinese.Divisions;

/// <summary>Where words begin and end, by offset.</summary>
internal sealed class TokenEdges
{
    private readonly bool[] _starts;
    private readonly bool[] _ends;
    private readonly int[] _names;

    /// <param name="tokens">The words.</param>
    /// <param name="length">The length of the text.</param>
    public TokenEdges(TokenLayer tokens, int length)
    {
        (_starts, _ends, _names) = (new bool[length + 1], new bool[length + 1], new int[length + 1]);
        foreach (var token in tokens.BySentence.SelectMany(sentence => sentence))
        {
            _starts[token.Span.Start] = true;
            _ends[token.Span.End] = true;
            if (token.Tag is "LOC" or "ORG" or "nz") _names[token.Span.Start] = token.Span.Length;
        }
    }

    /// <summary>Whether a word begins there.</summary>
    public bool IsStart(int offset) => _starts[offset];

    /// <summary>Whether the analyser takes the span for a name.</summary>
    public bool IsName(TextSpan span) => _names[span.Start] == span.Length;

    /// <summary>Whether the span begins with a word and ends with one, or opens a name of the analyser.</summary>
    public bool IsWhole(TextSpan span) => _starts[span.Start] && (_ends[span.End] || _names[span.Start] > span.Length);
}
