namespace KnowledgeGraph.Extraction.Pages.Articles;

/// <summary>An article while its pieces and headlines are gathered.</summary>
internal sealed class Draft
{
    private readonly List<Placed> _body = [];
    private int _end;

    public Draft(Piece piece) => Add(piece);

    public List<Piece> Pieces { get; } = [];

    /// <summary>The lines of its headline, in the page's order.</summary>
    public List<Placed> Headline { get; } = [];

    public HashSet<int> Pairs { get; } = [];

    public bool IsBrief => Pieces[0].IsBrief;

    /// <summary>Whether its text breaks off within a sentence.</summary>
    public bool IsOpen => Pieces[^1].IsOpen;

    public int First => Pieces[0].First.Index;

    public int Last => Pieces[^1].Last.Index;

    /// <summary>The day of publication that the line below its headline states.</summary>
    public DateOnly? Day => Pieces[0].Opening.Select(placed => placed.Paragraph.Day).FirstOrDefault(day => day is not null);

    public IEnumerable<Placed> Body => _body.OrderBy(placed => placed.Index);

    /// <summary>Whether its text stands in one run, with no sentence broken over two columns.</summary>
    public bool CanPart => !IsBrief && Pieces.SkipLast(1).All(piece => !piece.IsOpen) && Pieces.Zip(Pieces.Skip(1)).All(pair => pair.First.Last.Index < pair.Second.First.Index);

    /// <summary>This article as two, the second beginning with the paragraph at a place.</summary>
    public IEnumerable<Draft> PartAt(int place)
    {
        if (Pieces[0].First.Index >= place || Last < place) return [this];
        Draft first = Of(Pieces.Select(piece => piece.Part(0, place))), second = Of(Pieces.Select(piece => piece.Part(place, int.MaxValue)));
        foreach (var placed in _body.Where(placed => !Pieces.Exists(piece => piece.Opening.Contains(placed) || piece.Body.Contains(placed)))) (placed.Index < place ? first : second).Add(placed);
        return [first, second];
    }

    private static Draft Of(IEnumerable<Piece?> parts)
    {
        var pieces = parts.OfType<Piece>().ToList();
        var draft = new Draft(pieces[0]);
        foreach (var piece in pieces.Skip(1)) draft.Add(piece);
        return draft;
    }

    public void Add(Piece piece)
    {
        var joins = Pieces.Count > 0 && IsOpen;
        if (joins) Join(piece.First);
        Pieces.Add(piece);
        _body.AddRange(piece.Opening.Where(placed => placed.Text.Length > 0));
        _body.AddRange(piece.Body.Skip(joins ? 1 : 0));
        if (!joins || piece.Body.Count > 1) _end = piece.Last.Index;
        Pairs.UnionWith(CharacterPairs.Of(piece.Text));
    }

    /// <summary>Joins the two parts of a sentence that was broken over two columns.</summary>
    private void Join(Placed rest)
    {
        var at = _body.FindLastIndex(placed => placed.Index == _end);
        _body[at] = _body[at] with { Paragraph = _body[at].Paragraph with { Text = _body[at].Text + rest.Text } };
    }

    /// <summary>Adds a sub-heading, a caption or a byline.</summary>
    public void Add(Placed placed) => _body.Add(placed);
}
