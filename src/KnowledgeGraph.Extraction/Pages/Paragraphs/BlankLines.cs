using KnowledgeGraph.Extraction.Pages.Lines;

namespace KnowledgeGraph.Extraction.Pages.Paragraphs;

/// <summary>Tells how many empty lines stand between two lines of one sentence, on the whole page and around a line: such lines mean nothing.</summary>
/// <remarks>Pages are pasted together: one article has an empty line below each of its lines, the next has none.</remarks>
internal sealed class BlankLines
{
    private const int FewestOnPage = 5;
    private const int FewestAround = 3;
    private const int Reach = 6;
    private const int Nearest = 4;

    private readonly List<(int Line, int Blanks)> _between = [];
    private readonly int _page;
    private readonly int[] _around;

    public BlankLines(List<PageLine> lines, Func<int, bool> isBroken)
    {
        for (var at = 0; at + 1 < lines.Count; at++)
        {
            if (isBroken(at) && lines[at + 1] is { Mark: LineMark.None, Indented: false } next) _between.Add((at + 1, next.Blanks));
        }
        _page = _between.Count < FewestOnPage ? 0 : Median(_between);
        _around = Around(lines.Count);
    }

    /// <summary>Of the lines near this one that go on with a sentence, if they agree; else of the page's.</summary>
    public int At(int line) => _around[line];

    private int[] Around(int lines)
    {
        var around = new int[lines];
        for (int line = 0, first = 0; line < lines; line++)
        {
            while (first < _between.Count && _between[first].Line < line - Reach) first++;
            around[line] = Of(line, _between.Skip(first).TakeWhile(pair => pair.Line <= line + Reach));
        }
        return around;
    }

    private int Of(int line, IEnumerable<(int Line, int Blanks)> within)
    {
        var near = within.OrderBy(pair => Math.Abs(pair.Line - line)).Take(Nearest).ToList();
        if (near.Count < FewestAround) return _page;
        var blank = near.Where(pair => pair.Blanks > 0).ToList();
        return blank.Count >= near.Count - 1 ? blank.Min(pair => pair.Blanks) : blank.Count <= 1 ? 0 : _page;
    }

    private static int Median(List<(int Line, int Blanks)> between) => between.Select(pair => pair.Blanks).Order().ElementAt(between.Count / 2);
}
