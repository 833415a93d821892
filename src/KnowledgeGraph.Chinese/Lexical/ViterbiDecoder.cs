namespace KnowledgeGraph.Chinese.Lexical;

/// <summary>The best sequence of tags under emission and transition scores (Viterbi), without start or stop scores.</summary>
internal sealed class ViterbiDecoder(float[] transitions)
{
    private const int Tags = LacModel.Tags;

    /// <summary>Decodes one sentence.</summary>
    /// <param name="emissions">Scores, a row of <paramref name="width"/> columns a character, of which the first 57 count.</param>
    /// <param name="width">Columns a row.</param>
    /// <param name="path">Receives the tag of each character.</param>
    public void Decode(ReadOnlySpan<float> emissions, int width, Span<int> path)
    {
        var length = path.Length;
        if (length == 0) return;
        var back = new byte[length * Tags];
        Span<float> scores = stackalloc float[Tags];
        Span<float> next = stackalloc float[Tags];
        emissions[..Tags].CopyTo(scores);
        for (var at = 1; at < length; at++)
        {
            Step(scores, next, back.AsSpan(at * Tags, Tags));
            var row = emissions.Slice(at * width, Tags);
            for (var tag = 0; tag < Tags; tag++) scores[tag] = next[tag] + row[tag];
        }
        path[length - 1] = IndexOfMax(scores);
        for (var at = length - 1; at > 0; at--) path[at - 1] = back[(at * Tags) + path[at]];
    }

    private void Step(ReadOnlySpan<float> scores, Span<float> next, Span<byte> back)
    {
        next.Fill(float.NegativeInfinity);
        for (var from = 0; from < Tags; from++)
        {
            var row = transitions.AsSpan(from * Tags, Tags);
            var score = scores[from];
            for (var to = 0; to < Tags; to++)
            {
                var sum = score + row[to];
                if (sum <= next[to]) continue;
                next[to] = sum;
                back[to] = (byte)from;
            }
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
