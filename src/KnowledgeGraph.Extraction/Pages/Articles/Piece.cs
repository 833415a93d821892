using KnowledgeGraph.Extraction.Pages.Paragraphs;

namespace KnowledgeGraph.Extraction.Pages.Articles;

/// <summary>A paragraph with its place on the page.</summary>
internal sealed record Placed(int Index, Paragraph Paragraph)
{
    public string Text => Paragraph.Text;
}

/// <summary>Paragraphs that stand together without a head between: an article, a section of one, or a column's part of one.</summary>
internal sealed class Piece
{
    /// <summary>The heads between the piece before and this one, in order.</summary>
    public required IReadOnlyList<Placed> Heads { get; init; }

    /// <summary>The byline between head and text, if one stands there.</summary>
    public required IReadOnlyList<Placed> Opening { get; init; }

    public List<Placed> Body { get; } = [];

    /// <summary>Whether the piece is an item below 简讯 or the like.</summary>
    public bool IsBrief { get; init; }

    /// <summary>Whether a rule or furniture stands before it.</summary>
    public bool AfterRule { get; init; }

    /// <summary>Whether it is said to go on from another page.</summary>
    public bool IsContinued { get; init; }

    /// <summary>Whether it is nothing but the words below a photograph.</summary>
    public bool IsCaption => Body.TrueForAll(placed => placed.Paragraph.Kind is ParagraphKind.Caption or ParagraphKind.Byline);

    public Placed First => Body[0];

    public Placed Last => Body[^1];

    public bool IsOpen => Last.Paragraph.Open;

    /// <summary>Whether it opens as articles do: 本报讯, a byline below the head, 上接.</summary>
    public bool Opens => IsContinued || Opening.Count > 0 || Cues.OpensArticle(First.Text);

    /// <summary>Whether it closes as articles do, with a byline.</summary>
    public bool Closes => Last.Paragraph.Kind == ParagraphKind.Byline || Cues.ClosesArticle(Last.Text);

    public int Length => Body.Sum(placed => placed.Text.Length);

    /// <summary>What of the piece stands from one place on to before another; null where nothing does.</summary>
    public Piece? Part(int from, int to)
    {
        var body = Body.FindAll(placed => placed.Index >= from && placed.Index < to);
        if (body.Count == 0) return null;
        var isFirst = body[0] == Body[0];
        var part = new Piece { Heads = isFirst ? Heads : [], Opening = isFirst ? Opening : [], IsBrief = IsBrief, AfterRule = isFirst && AfterRule, IsContinued = isFirst && IsContinued };
        part.Body.AddRange(body);
        return part;
    }

    public string Text => string.Join('\n', Body.Select(placed => placed.Text));
}
