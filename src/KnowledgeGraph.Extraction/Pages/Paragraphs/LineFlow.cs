using KnowledgeGraph.Extraction.Pages.Lines;

namespace KnowledgeGraph.Extraction.Pages.Paragraphs;

/// <summary>Tells of a page's lines which one goes on in the next.</summary>
/// <remarks>
/// The width of a column is read off the lines around: lines of a column end together, wherever their sentences do.
/// Where most lines break inside sentences, empty lines between them mean nothing (<see cref="Noise"/>).
/// </remarks>
internal sealed class LineFlow
{
    private const int Reach = 4;
    private const int FewestBroken = 5;

    private readonly List<PageLine> _lines;
    private readonly ColumnEdge[] _edges;

    public LineFlow(List<PageLine> lines)
    {
        _lines = lines;
        _edges = [.. Enumerable.Range(0, lines.Count).Select(at => ColumnEdges.Of(lines, at))];
        Noise = NoiseOf();
    }

    /// <summary>How many empty lines stand between two lines of one sentence.</summary>
    public int Noise { get; }

    /// <summary>Whether the line reaches its column's edge within a sentence.</summary>
    public bool IsBroken(int at) => _edges[at] != ColumnEdge.Short && _lines[at].Mark is LineMark.None or LineMark.Item && !Punctuation.Ends(_lines[at].Text);

    /// <summary>Whether the line at <paramref name="at"/> goes on in the next; <paramref name="first"/>: it opens its paragraph.</summary>
    public bool GoesOn(int at, bool first)
    {
        if (at + 1 >= _lines.Count) return false;
        PageLine line = _lines[at], next = _lines[at + 1];
        if (next.Mark != LineMark.None || line.Mark is not (LineMark.None or LineMark.Item)) return false;
        if (next.Indented || next.Blanks > Noise || Cues.OpensArticle(next.Text) || Cues.IsByline(next.Text)) return false;
        if (Cues.IsCaption(line.Text)) return false;
        if (Punctuation.Ends(line.Text)) return GoesOnAfterStop(at);
        if (first && Cues.OpensArticle(line.Text)) return true;
        if (first) return _edges[at] != ColumnEdge.Short && !ListRows.IsNumbered(line.Text) && (line.Indented || HasMarkSoon(at));
        return _edges[at] != ColumnEdge.Short || Punctuation.HasSentenceMark(line.Text);
    }

    /// <summary>A sentence may end at the edge within its paragraph; then what follows is no headline but a line of the column.</summary>
    private bool GoesOnAfterStop(int at) =>
        _edges[at] == ColumnEdge.Reached && IsColumn(at) && !Cues.ClosesArticle(_lines[at].Text)
        && (_edges[at + 1] == ColumnEdge.Reached || Punctuation.Ends(_lines[at + 1].Text));

    /// <summary>Whether the sentence that opens here has a mark within the next lines; headlines have none.</summary>
    private bool HasMarkSoon(int at)
    {
        for (var line = at; line < Math.Min(at + 3, _lines.Count) && (line == at || _lines[line].Blanks <= Noise); line++)
        {
            if (Punctuation.HasSentenceMark(_lines[line].Text)) return true;
            if (_edges[line] == ColumnEdge.Short) return false;
        }
        return false;
    }

    /// <summary>Whether sentences break at line ends hereabouts.</summary>
    private bool IsColumn(int at) => ColumnEdges.Around(at, Reach, _lines.Count).Count(IsBroken) >= 2;

    private int NoiseOf()
    {
        var blanks = new List<int>();
        for (var at = 0; at + 1 < _lines.Count; at++)
        {
            if (IsBroken(at) && _lines[at + 1] is { Mark: LineMark.None, Indented: false } next) blanks.Add(next.Blanks);
        }
        if (blanks.Count < FewestBroken) return 0;
        blanks.Sort();
        return blanks[blanks.Count / 2];
    }
}
