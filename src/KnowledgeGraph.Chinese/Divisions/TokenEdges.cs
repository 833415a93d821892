using KnowledgeGraph.Chinese.Lexical;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Chinese.Divisions;

/// <summary>Where words begin and end.</summary>
internal sealed class TokenEdges
{
    private readonly HashSet<int> _starts = [];
    private readonly HashSet<int> _ends = [];
    private readonly Dictionary<int, int> _names = [];

    public TokenEdges(TokenLayer tokens)
    {
        foreach (var token in tokens.BySentence.SelectMany(sentence => sentence))
        {
            _starts.Add(token.Span.Start);
            _ends.Add(token.Span.End);
            if (token.Tag is "LOC" or "ORG" or "nz") _names[token.Span.Start] = token.Span.Length;
        }
    }

    /// <summary>Whether a word begins there.</summary>
    public bool IsStart(int offset) => _starts.Contains(offset);

    /// <summary>Whether the analyser takes the span for a name.</summary>
    public bool IsName(TextSpan span) => _names.GetValueOrDefault(span.Start) == span.Length;

    /// <summary>Whether the span begins with a word and ends with one, or opens a name of the analyser.</summary>
    public bool IsWhole(TextSpan span) => _starts.Contains(span.Start) && (_ends.Contains(span.End) || _names.GetValueOrDefault(span.Start) > span.Length);
}
