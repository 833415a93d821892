using KnowledgeGraph.Extraction.Pages.Lines;

namespace KnowledgeGraph.Extraction.Pages.Paragraphs;

/// <summary>How near a line comes to its column's edge.</summary>
internal enum ColumnEdge
{
    Short,

    /// <summary>Near enough for a line that may not begin the next with a mark or part a number.</summary>
    Near,

    Reached,
}

/// <summary>Reads the width of columns off the lines around a line.</summary>
/// <remarks>Where a page lost the indentation of its paragraphs, their first lines are two characters narrower than the column, and yet reach its edge.</remarks>
internal sealed class ColumnEdges
{
    private const int Reach = 4;
    private const int Slack = 4;
    private const int MostSlack = 8;
    private const int MateSlack = 2;
    private const int NarrowestColumn = 16;
    private const int WidestColumn = 120;
    private const int Indentation = 4;
    private const int Bullet = 2;
    private const int FewestFirstLines = 4;
    private const double MostFirstLines = 0.6;
    private const double LongLine = 0.7;

    private readonly List<PageLine> _lines;
    private readonly int[] _widths;
    private readonly bool _lostIndentation;

    public ColumnEdges(List<PageLine> lines)
    {
        _lines = lines;
        _widths = [.. lines.Select(line => line.Width)];
        _lostIndentation = LostIndentation();
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at].Mark == LineMark.Item) _widths[at] += Bullet + (lines[at].Indented ? Indentation : 0);
            else if (lines[at].Indented ? lines[at].Mark == LineMark.None : Opens(at) && Punctuation.HasSentenceMark(lines[at].Text) && !Punctuation.Ends(lines[at].Text)) _widths[at] += Indentation;
        }
    }

    /// <summary>The lines around one, itself among them.</summary>
    public static IEnumerable<int> Around(int at, int reach, int count)
    {
        for (var other = Math.Max(0, at - reach); other <= Math.Min(count - 1, at + reach); other++) yield return other;
    }

    /// <remarks>
    /// The edge is the second widest line around, so that a headline does not set it. Two lines broken at the same place show an edge too.
    /// Where a column changes its width, a line with a mark in it counts as near if it is so on one side.
    /// </remarks>
    public ColumnEdge Of(int at)
    {
        var width = _widths[at];
        if (width is < NarrowestColumn or > WidestColumn) return ColumnEdge.Short;
        var edge = Edge(at - Reach, at + Reach);
        if (Mates(at, MateSlack) >= 2 || OpensColumn(at, edge)) return ColumnEdge.Reached;
        if (edge > WidestColumn || Mates(at, MostSlack) == 0) return ColumnEdge.Short;
        if (width >= edge - Slack) return ColumnEdge.Reached;
        if (Punctuation.HasSentenceMark(_lines[at].Text)) edge = Math.Min(Edge(at - Reach, at), Edge(at, at + Reach));
        return width >= edge - Math.Min(MostSlack, edge / 5) ? ColumnEdge.Near : ColumnEdge.Short;
    }

    /// <summary>The second largest width from one line to another.</summary>
    private int Edge(int from, int to)
    {
        int widest = 0, edge = 0;
        for (var at = Math.Max(0, from); at <= Math.Min(_lines.Count - 1, to); at++)
        {
            var width = _widths[at];
            if (width > widest) (widest, edge) = (width, widest);
            else if (width > edge) edge = width;
        }
        return edge;
    }

    /// <summary>How many lines around break within a sentence at nearly the same width.</summary>
    private int Mates(int at, int slack) => Around(at, Reach, _lines.Count)
        .Count(other => other != at && Math.Abs(_widths[other] - _widths[at]) <= slack && !Punctuation.Ends(_lines[other].Text));

    /// <summary>Whether a line begins a paragraph of the column: somewhat narrower than it, while the next reaches the edge, unlike the first line of a text below its headline.</summary>
    private bool OpensColumn(int at, int edge) =>
        _lostIndentation && Opens(at) && at + 1 < _lines.Count && _lines[at + 1] is { Mark: LineMark.None, Indented: false } next
        && next.Width >= edge - MateSlack && next.Width <= WidestColumn && _lines[at].Width >= edge * LongLine && Punctuation.HasSentenceMark(next.Text);

    private bool Opens(int at) =>
        !_lines[at].Indented && _lines[at].Mark == LineMark.None && (at == 0 || Punctuation.Ends(_lines[at - 1].Text));

    /// <summary>Whether most lines below the end of a paragraph are narrower than the next, which is as wide as its column.</summary>
    private bool LostIndentation()
    {
        int narrower = 0, all = 0;
        for (var at = 1; at + 2 < _lines.Count; at++)
        {
            if (_lines[at].Indented || Punctuation.Ends(_lines[at].Text) || Punctuation.Ends(_lines[at + 1].Text)) continue;
            if (!Punctuation.Ends(_lines[at - 1].Text) || _lines[at - 1].Width > _lines[at].Width - Slack) continue;
            all++;
            if (_lines[at].Width <= _lines[at + 1].Width - MateSlack) narrower++;
        }
        return all >= FewestFirstLines && narrower >= all * MostFirstLines;
    }
}
