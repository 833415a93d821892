using System.Text;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Chinese.Lexical;

/// <summary>A piece of a text as the model sees it: an id a code point, and the tag that each receives.</summary>
internal sealed class TaggedText
{
    private readonly int[] _offsets;

    private TaggedText(int text, int[] offsets, long[] ids)
    {
        Text = text;
        _offsets = offsets;
        Ids = ids;
        Path = new int[ids.Length];
    }

    /// <summary>The number of the text of which this is a piece.</summary>
    public int Text { get; }

    public int Start => _offsets[0];

    public long[] Ids { get; }

    public int[] Path { get; }

    /// <summary>The pieces of a text, each of at most <paramref name="longest"/> code points.</summary>
    public static IEnumerable<TaggedText> Cut(int number, string text, LacModel model, int longest)
    {
        var offsets = new List<int>();
        var ids = new List<long>();
        for (var at = 0; at < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var used);
            offsets.Add(at);
            ids.Add(model.IdOf(rune.Value));
            at += used;
            if (ids.Count < longest && at < text.Length) continue;
            offsets.Add(at);
            yield return new TaggedText(number, [.. offsets], [.. ids]);
            offsets.Clear();
            ids.Clear();
        }
    }

    public IEnumerable<Token> Tokens(LacModel model)
    {
        var start = 0;
        for (var at = 1; at <= Path.Length; at++)
        {
            if (at < Path.Length && model.Continues[Path[at]]) continue;
            yield return new Token(new TextSpan(_offsets[start], _offsets[at]), model.Names[Path[start]]);
            start = at;
        }
    }
}
