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
internal static class ColumnEdges
{
    private const int Reach = 4;
    private const int Slack = 4;
    private const int MostSlack = 8;
    private const int MateSlack = 2;
    private const int NarrowestColumn = 16;
    private const int WidestColumn = 120;

    /// <summary>The lines around one, itself among them.</summary>
    public static IEnumerable<int> Around(int at, int reach, int count)
    {
        for (var other = Math.Max(0, at - reach); other <= Math.Min(count - 1, at + reach); other++) yield return other;
    }

    /// <remarks>
    /// The edge is the second widest line around, so that a headline does not set it. Two lines broken at the same place show an edge too.
    /// Where a column changes its width, a line with a mark in it counts as near if it is so on one side.
    /// </remarks>
    public static ColumnEdge Of(List<PageLine> lines, int at)
    {
        var width = lines[at].Width;
        if (width is < NarrowestColumn or > WidestColumn) return ColumnEdge.Short;
        var edge = Edge(lines, at - Reach, at + Reach);
        if (Mates(lines, at, MateSlack) >= 2) return ColumnEdge.Reached;
        if (edge > WidestColumn || Mates(lines, at, MostSlack) == 0) return ColumnEdge.Short;
        if (width >= edge - Slack) return ColumnEdge.Reached;
        if (Punctuation.HasSentenceMark(lines[at].Text)) edge = Math.Min(Edge(lines, at - Reach, at), Edge(lines, at, at + Reach));
        return width >= edge - Math.Min(MostSlack, edge / 5) ? ColumnEdge.Near : ColumnEdge.Short;
    }

    /// <summary>The second largest width from one line to another.</summary>
    private static int Edge(List<PageLine> lines, int from, int to)
    {
        int widest = 0, edge = 0;
        for (var at = Math.Max(0, from); at <= Math.Min(lines.Count - 1, to); at++)
        {
            var width = lines[at].Width;
            if (width > widest) (widest, edge) = (width, widest);
            else if (width > edge) edge = width;
        }
        return edge;
    }

    /// <summary>How many lines around break within a sentence at nearly the same width.</summary>
    private static int Mates(List<PageLine> lines, int at, int slack) => Around(at, Reach, lines.Count)
        .Count(other => other != at && Math.Abs(lines[other].Width - lines[at].Width) <= slack && !Punctuation.Ends(lines[other].Text));
}
