using System.Numerics;

namespace KnowledgeGraph.Chinese.Lexical;

/// <summary>The best sequence of tags under emission and transition scores (Viterbi), without start or stop scores.</summary>
/// <remarks>Of two tags with the same score the one with the smaller id wins. Rows are padded to whole vectors; what pads them scores -∞.</remarks>
internal sealed class ViterbiDecoder
{
    private const int Tags = LacModel.Tags;
    private const int Row = 64;

    private readonly float[] _transitions = new float[Tags * Row];

    /// <param name="transitions">57 × 57 scores from tag to tag, row by row.</param>
    public ViterbiDecoder(ReadOnlySpan<float> transitions)
    {
        Array.Fill(_transitions, float.NegativeInfinity);
        for (var from = 0; from < Tags; from++) transitions.Slice(from * Tags, Tags).CopyTo(_transitions.AsSpan(from * Row));
    }

    /// <summary>Decodes one sentence.</summary>
    /// <param name="emissions">Scores, a row of <paramref name="width"/> columns a character, of which the first 57 count.</param>
    /// <param name="width">Columns a row.</param>
    /// <param name="path">Receives the tag of each character.</param>
    public void Decode(ReadOnlySpan<float> emissions, int width, Span<int> path)
    {
        if (path.IsEmpty) return;
        var back = new int[path.Length * Row];
        Span<float> scores = stackalloc float[Row];
        Span<float> next = stackalloc float[Row];
        scores.Fill(float.NegativeInfinity);
        emissions[..Tags].CopyTo(scores);
        for (var at = 1; at < path.Length; at++)
        {
            Step(scores, next, back.AsSpan(at * Row, Row));
            var row = emissions.Slice(at * width, Tags);
            for (var tag = 0; tag < Tags; tag++) scores[tag] = next[tag] + row[tag];
        }
        path[^1] = IndexOfMax(scores[..Tags]);
        for (var at = path.Length - 1; at > 0; at--) path[at - 1] = back[(at * Row) + path[at]];
    }

    /// <summary>For every tag the best score with which it can follow, and the tag that it then follows; as many tags at once as the machine's vectors hold.</summary>
    private void Step(ReadOnlySpan<float> scores, Span<float> next, Span<int> back)
    {
        for (var to = 0; to < Row; to += Vector<float>.Count)
        {
            var best = new Vector<float>(float.NegativeInfinity);
            var origin = Vector<int>.Zero;
            for (var from = 0; from < Tags; from++)
            {
                var sum = new Vector<float>(scores[from]) + new Vector<float>(_transitions, (from * Row) + to);
                var better = Vector.GreaterThan(sum, best);
                best = Vector.ConditionalSelect(better, sum, best);
                origin = Vector.ConditionalSelect(better, new Vector<int>(from), origin);
            }
            best.CopyTo(next[to..]);
            origin.CopyTo(back[to..]);
        }
    }

    private static int IndexOfMax(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var tag = 1; tag < scores.Length; tag++)
        {
            if (scores[tag] > scores[best]) best = tag;
        }
        return best;
    }
}
