using KnowledgeGraph.Extraction.Pages.Furniture;
using KnowledgeGraph.Extraction.Pages.Paragraphs;

namespace KnowledgeGraph.Extraction.Pages.Articles;

/// <summary>Gathers a page's paragraphs into pieces, and keeps the heads that stand between them.</summary>
internal sealed class PieceBuilder(FurnitureLexicon furniture)
{
    private readonly List<Piece> _pieces = [];
    private List<Placed> _heads = [];
    private List<Placed> _opening = [];
    private Piece? _current;
    private bool _brief;
    private bool _rule;
    private bool _continued;

    /// <summary>The pieces, and the heads behind the last of them.</summary>
    public (IReadOnlyList<Piece> Pieces, IReadOnlyList<Placed> Tail) Build(List<Paragraph> paragraphs)
    {
        for (var at = 0; at < paragraphs.Count; at++)
        {
            var next = at + 1 < paragraphs.Count ? paragraphs[at + 1] : null;
            Add(new Placed(at, paragraphs[at]), next);
        }
        return (_pieces, _heads);
    }

    private void Add(Placed placed, Paragraph? next)
    {
        switch (placed.Paragraph.Kind)
        {
            case ParagraphKind.Rule:
                EndPiece();
                _brief = false;
                _rule = true;
                break;
            case ParagraphKind.Continued:
                EndPiece();
                _brief = false;
                _continued = true;
                break;
            case ParagraphKind.Head:
                AddHead(placed);
                break;
            case ParagraphKind.Byline:
                AddByline(placed, next);
                break;
            default:
                AddText(placed);
                break;
        }
    }

    private void AddHead(Placed placed)
    {
        if (_brief && placed.Paragraph.Bulleted)
        {
            AddText(placed);
            return;
        }
        _brief = BriefHead.Is(placed.Text, furniture);
        EndPiece();
        if (!_brief) _heads.Add(placed);
    }

    /// <summary>A byline belongs to the text before it, unless a head or a gap parts them and text follows.</summary>
    private void AddByline(Placed placed, Paragraph? next)
    {
        var opens = next is { Gap: 0, Kind: ParagraphKind.Text } && (_current is null || placed.Paragraph.Gap > 0);
        if (_current is null || opens)
        {
            EndPiece();
            if (_heads.Count > 0 || opens || _pieces.Count == 0) _opening.Add(placed);
            else if (placed.Text.Length > 0) _pieces[^1].Body.Add(placed);
        }
        else
        {
            if (placed.Text.Length > 0) _current.Body.Add(placed);
            EndPiece();
        }
    }

    private void AddText(Placed placed)
    {
        if (_current is not null && StartsPiece(placed.Paragraph, _current)) EndPiece();
        if (_current is null)
        {
            if (_opening.Count == 0 && AuthorLine.Is(_heads, placed)) TakeAuthor();
            _current = new Piece { Heads = _heads, Opening = _opening, IsBrief = _brief, AfterRule = _rule, IsContinued = _continued };
            _pieces.Add(_current);
            (_heads, _opening, _rule, _continued) = ([], [], false, false);
        }
        _current.Body.Add(placed);
    }

    private bool StartsPiece(Paragraph paragraph, Piece current) =>
        paragraph.Gap > 0
        || current.IsOpen
        || (paragraph.Apart && _pieces.Exists(piece => piece.IsOpen))
        || (IsRest(paragraph, current) && _pieces.Exists(piece => piece.IsOpen))
        || Cues.OpensArticle(paragraph.Text)
        || (paragraph.Kind == ParagraphKind.Text && (current.Closes || IsPictures(current)))
        || (paragraph.Bulleted && Cues.OpensWithDay(paragraph.Text))
        || (_brief && (paragraph.Bulleted || (!current.First.Paragraph.Bulleted && Cues.LeadsWithDay(paragraph.Text))));

    /// <summary>Whether the text opens as no paragraph does where paragraphs are indented, behind a sentence that ends: it goes on with another column.</summary>
    private static bool IsRest(Paragraph paragraph, Piece current) =>
        paragraph is { Kind: ParagraphKind.Text, Indented: false, Bulleted: false } && Punctuation.Ends(current.Last.Text) && current.Body.Exists(placed => placed.Paragraph.Indented);

    /// <summary>图为…: the words below a photograph head no text.</summary>
    private static bool IsPictures(Piece piece) => piece.Body.TrueForAll(placed => placed.Paragraph.Kind == ParagraphKind.Caption) && piece.Heads.Count == 0;

    private void TakeAuthor()
    {
        _opening.Add(_heads[^1]);
        _heads.RemoveAt(_heads.Count - 1);
    }

    private void EndPiece() => _current = null;
}
