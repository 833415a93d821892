using KnowledgeGraph.Extraction.Pages.Paragraphs;

namespace KnowledgeGraph.Extraction.Pages.Articles;

/// <summary>Weighs whether a piece begins an article or goes on with the one before: above 0 it begins one.</summary>
internal sealed class StartScore
{
    private const double Cohesion = 12;
    private const double UsualCohesion = 0.12;
    private const int ShortPiece = 60;

    private readonly PairWeights _weights;
    private readonly SubheadShapes _shapes;
    private readonly bool _hasGaps;
    private readonly bool _hasSources;

    public StartScore(IReadOnlyList<Piece> pieces, PairWeights weights)
    {
        _weights = weights;
        _shapes = new SubheadShapes(pieces);
        _hasGaps = pieces.Any(piece => piece.First.Paragraph.Gap > 0 || piece.Heads.Any(head => head.Paragraph.Gap > 0));
        _hasSources = pieces.Count(piece => piece.Heads.Count > 0) > 1 && pieces.All(piece => piece.Heads.Count == 0 || piece.Opening.Count > 0);
    }

    public double Of(Piece piece, IReadOnlyList<Placed> heads, Draft before, HashSet<int> pairs)
    {
        var score = OfOpening(piece) + OfClosing(before.Pieces[^1]) + OfHeads(heads, piece);
        if (piece.AfterRule) score += 2;
        if (Cues.OpensWithDay(piece.First.Text) && Cues.ClosesWithAttendants(before.Pieces[^1].Last.Text)) score += 1;
        if (before.IsOpen) score -= 2;
        if (heads.Count == 0 && (Cues.IsAdoption(before.Pieces[^1].Last.Text) || Cues.OpensAppointments(piece.First.Text))) score -= 6;
        if (heads.Count == 0 && Cues.HeadsLife(piece.First.Text)) score -= 6;
        return score + Math.Clamp((UsualCohesion - _weights.Shared(pairs, before.Pairs)) * Cohesion, -2, 1);
    }

    private static double OfOpening(Piece piece)
    {
        double score = 0;
        if (piece.IsContinued || Cues.OpensArticle(piece.First.Text)) score += 6;
        if (piece.Opening.Count > 0) score += 5;
        if (Cues.LeadsWithDay(piece.First.Text)) score += 1.5;
        if (piece.First.Paragraph.Bulleted && Cues.OpensWithDay(piece.First.Text) && piece.Length >= ShortPiece) score += 6;
        return piece.Length < ShortPiece ? score - 1 : score;
    }

    private static double OfClosing(Piece before) => before.Closes ? 3 : Cues.ClosesWithAttendants(before.Last.Text) ? 1.5 : 0;

    private double OfHeads(IReadOnlyList<Placed> heads, Piece piece)
    {
        // Where articles open with a headline and its source line, what has neither goes on, however far apart the paragraphs stand.
        if (heads.Count == 0) return piece.First.Paragraph.Gap == 0 || (_hasSources && piece.Opening.Count == 0) ? -4 : 0;
        if (heads.Count == 1 && Cues.HeadsNotice(heads[0].Text)) return 4;
        if (heads.Count == 1 && SubheadShapes.IsLabel(heads[0].Text)) return -4;
        var level = heads.Min(head => head.Paragraph.Level == 0 ? int.MaxValue : head.Paragraph.Level);
        if (level < int.MaxValue) return _shapes.IsSection(level) ? -6 : 4;
        if (SubheadShapes.IsNumbered(heads[0].Text)) return -4;
        var score = heads.Count > 1 ? 1.5 : 0.5;
        // Reports begin with a day and a comma, sections of one article seldom do, alike as their headlines are.
        if (_shapes.HasSiblings(heads)) score -= Cues.OpensWithDay(piece.First.Text) ? 1 : 3;
        if (!_hasGaps) return score;
        var apart = heads[0].Paragraph.Gap > 0 || piece.First.Paragraph.Gap > 0;
        return score + (apart ? 1.5 : -2);
    }
}
