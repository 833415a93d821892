using KnowledgeGraph.Extraction.Pages.Paragraphs;

namespace KnowledgeGraph.Extraction.Pages.Articles;

/// <summary>Puts pieces together into articles: rests of broken sentences to their beginnings, sections to the article they go on with.</summary>
internal sealed class ArticleGrouping
{
    private const double Clearly = 0.06;

    private readonly List<Draft> _drafts = [];
    private readonly List<Piece> _captions = [];
    private readonly HashSet<int> _subheads = [];
    private readonly StartScore _score;
    private readonly PairWeights _weights;
    private readonly ColumnRests _rests;
    private readonly Dictionary<Piece, HashSet<int>> _pairs;
    private List<Placed> _waiting = [];

    public ArticleGrouping(IReadOnlyList<Piece> pieces)
    {
        _pairs = pieces.ToDictionary(piece => piece, piece => CharacterPairs.Of(piece.Text));
        _weights = new PairWeights(_pairs.Values);
        _score = new StartScore(pieces, _weights);
        _rests = new ColumnRests(_weights, _pairs);
        foreach (var piece in pieces) Place(piece);
    }

    public IReadOnlyList<Draft> Drafts => _drafts;

    /// <summary>The words below photographs that stand alone.</summary>
    public IReadOnlyList<Piece> Captions => _captions;

    /// <summary>Whether the head became a sub-heading of an article.</summary>
    public bool IsSubhead(Placed head) => _subheads.Contains(head.Index);

    private void Place(Piece piece)
    {
        _waiting.AddRange(piece.Heads);
        if (piece.IsCaption && !piece.IsBrief && piece.Opening.Count == 0 && !(piece.Heads.Count > 0 && PhotoNews.Is(piece)) && !PhotoNews.IsSeries(piece))
        {
            _captions.Add(piece);
            return;
        }
        if (Beginning(piece) is { } open) open.Add(piece);
        else if (!Starts(piece)) Continue(_drafts[^1], piece);
        else if (_rests.Article(piece, _waiting, _drafts) is { } begun) begun.Add(piece);
        else _drafts.Add(new Draft(piece));
        _waiting = [];
    }

    /// <summary>The article whose broken sentence the piece may end: the first that is open, unless another has clearly more in common with it.</summary>
    private Draft? Beginning(Piece piece)
    {
        if (piece.Opens || piece.IsBrief) return null;
        if (_waiting.Count > 0) return _drafts is [.., var last] && GoesOnBelow(last, piece) ? last : null;
        Draft? best = null;
        var most = 0.0;
        foreach (var draft in _drafts.Where(draft => draft.IsOpen))
        {
            var shared = _weights.Shared(_pairs[piece], draft.Pairs);
            if (best is not null && shared < most + Clearly) continue;
            (best, most) = (draft, shared);
        }
        return best;
    }

    /// <summary>
    /// Whether the piece ends the sentence that breaks off above a headline set amid its columns: it opens as no paragraph does where paragraphs are indented; else the headline speaks
    /// as much of what stands above it as of what stands below.
    /// </summary>
    private bool GoesOnBelow(Draft draft, Piece piece)
    {
        if (!draft.IsOpen || piece.AfterRule || piece.First.Paragraph.Indented || Cues.OpensWithDay(piece.First.Text) || _waiting.Exists(head => head.Paragraph.Level > 0)) return false;
        if (draft.Pieces.Exists(above => above.Body.Exists(placed => placed.Paragraph.Indented))) return true;
        var head = CharacterPairs.Of(string.Join('\n', _waiting.Select(line => line.Text)));
        return _weights.Shared(head, draft.Pairs) is > 0 and var above && above >= _weights.Shared(head, _pairs[piece]);
    }

    private bool Starts(Piece piece) =>
        _drafts.Count == 0 || piece.IsBrief || _drafts[^1].IsBrief || PhotoNews.IsSeries(piece) || _score.Of(piece, _waiting, _drafts[^1], _pairs[piece]) > 0;

    private void Continue(Draft draft, Piece piece)
    {
        foreach (var head in _waiting)
        {
            draft.Add(head);
            _subheads.Add(head.Index);
        }
        draft.Add(piece);
    }
}
