using KnowledgeGraph.Extraction.Pages.Lines;

namespace KnowledgeGraph.Extraction.Pages.Paragraphs;

/// <summary>Tells of a page's lines which one goes on in the next.</summary>
/// <remarks>
/// The width of a column is read off the lines around: lines of a column end together, wherever their sentences do.
/// Where most lines break inside sentences, empty lines between them mean nothing (<see cref="BlankLines"/>).
/// </remarks>
internal sealed class LineFlow
{
    private const int Reach = 4;
    private const int FewestBroken = 5;

    /// <summary>How much of a name a byline can leave for the next line.</summary>
    private const int LongestNameEnd = 2;

    private const double LongLine = 0.7;
    private const double MostApart = 0.6;

    private readonly List<PageLine> _lines;
    private readonly ColumnEdge[] _edges;
    private readonly BlankLines _noise;
    private readonly bool _blocks;

    public LineFlow(List<PageLine> lines)
    {
        _lines = lines;
        var edges = new ColumnEdges(lines);
        _edges = [.. Enumerable.Range(0, lines.Count).Select(edges.Of)];
        _noise = new BlankLines(lines, IsBroken);
        _blocks = StandApart();
    }

    /// <summary>How many of the empty lines before a line mean anything.</summary>
    public int Gap(int at) => Math.Max(0, _lines[at].Blanks - _noise.At(at));

    /// <summary>Whether the line reaches its column's edge within a sentence.</summary>
    public bool IsBroken(int at) => _edges[at] != ColumnEdge.Short && _lines[at].Mark is LineMark.None or LineMark.Item && !Punctuation.Ends(_lines[at].Text);

    /// <summary>Whether the line breaks off amid a column whose text goes on in the next line, whatever stands between them.</summary>
    public bool BreaksOff(int at) =>
        IsBroken(at) && IsColumn(at) && at + 1 < _lines.Count && _lines[at + 1] is { Mark: LineMark.None, Indented: false } next
        && _edges[at + 1] != ColumnEdge.Short && !Cues.OpensArticle(next.Text) && !Cues.IsByline(next.Text);

    /// <summary>Whether the line at <paramref name="at"/> goes on in the next; <paramref name="first"/>: it opens its paragraph.</summary>
    public bool GoesOn(int at, bool first)
    {
        if (at + 1 >= _lines.Count) return false;
        PageLine line = _lines[at], next = _lines[at + 1];
        if (next.Mark != LineMark.None || line.Mark is not (LineMark.None or LineMark.Item)) return false;
        if (next.Text is "摄" or "文" or "供图" or "文/图" && !Punctuation.Ends(line.Text)) return true;
        if (Gap(at + 1) == 0 && Unfinished.Is(line.Text, next.Text)) return true;
        if (Cues.EndsWithCredit(line.Text)) return false;
        if (next.Indented || Gap(at + 1) > 0 || Cues.OpensArticle(next.Text) || Cues.IsByline(next.Text)) return false;
        if (Cues.IsByline(line.Text) && next.Text.Length <= LongestNameEnd) return true;
        if (Cues.IsCaption(line.Text)) return false;
        if (first && Cues.OpensWithDay(next.Text) && !Punctuation.HasSentenceMark(line.Text)) return false;
        if (Punctuation.Ends(line.Text)) return GoesOnAfterStop(at);
        if (first && Cues.OpensArticle(line.Text)) return true;
        if (first && StandsInBlock(at)) return true;
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
        for (var line = at; line < Math.Min(at + 3, _lines.Count) && (line == at || Gap(line) == 0); line++)
        {
            if (Punctuation.HasSentenceMark(_lines[line].Text)) return true;
            if (_edges[line] == ColumnEdge.Short) return false;
        }
        return false;
    }

    /// <summary>Where paragraphs stand apart by empty lines, a long line above a broken or ending sentence is its beginning, for a headline would stand apart too.</summary>
    private bool StandsInBlock(int at)
    {
        if (!_blocks || Gap(at) == 0 || !IsColumn(at) || _lines[at].Width < WidestAround(at) * LongLine) return false;
        var end = at;
        while (end + 1 < _lines.Count && _lines[end + 1] is { Mark: LineMark.None, Indented: false } next && Gap(end + 1) == 0) end++;
        return end > at && Punctuation.Ends(_lines[end].Text) && Enumerable.Range(at + 1, end - at).Any(line => Punctuation.HasSentenceMark(_lines[line].Text));
    }

    private int WidestAround(int at) => ColumnEdges.Around(at, Reach, _lines.Count).Max(line => _lines[line].Width);

    /// <summary>Whether most lines that end a sentence have an empty line below.</summary>
    private bool StandApart()
    {
        var ends = Enumerable.Range(0, Math.Max(0, _lines.Count - 1)).Where(at => Punctuation.Ends(_lines[at].Text)).ToList();
        return ends.Count >= FewestBroken && ends.Count(at => Gap(at + 1) > 0) > ends.Count * MostApart;
    }

    /// <summary>Whether sentences break at line ends hereabouts.</summary>
    private bool IsColumn(int at) => ColumnEdges.Around(at, Reach, _lines.Count).Count(IsBroken) >= 2;
}
