using KnowledgeGraph.Extraction.Pages.Paragraphs;

namespace KnowledgeGraph.Extraction.Pages.Articles;

/// <summary>Finds the article that a piece without a headline of its own goes on with, where another article's column was printed between.</summary>
/// <remarks>
/// Such a piece opens as no article does (何远要求，… ; 此次合作，双方将…), and has clearly more of its rare words in common with one article that has not closed
/// than with any other. A headline printed before it does not count where it names the matter of an article begun before.
/// </remarks>
internal sealed class ColumnRests(PairWeights weights, IReadOnlyDictionary<Piece, HashSet<int>> pairs)
{
    private const double Least = 0.055;

    /// <summary>How many times as much as with any other article.</summary>
    private const double Clearly = 1.5;

    /// <summary>Shorter pieces are letters, notices and lists that say too little to be known by their words.</summary>
    private const int Shortest = 120;

    /// <summary>How much better a headline must fit what stands before it than what follows.</summary>
    private const double Elsewhere = 0.2;

    /// <summary>The article, or null where the piece begins one.</summary>
    public Draft? Article(Piece piece, IReadOnlyList<Placed> heads, IReadOnlyList<Draft> begun)
    {
        if (begun.Count == 0 || piece.Length < Shortest || piece.Opens || piece.IsBrief || piece.AfterRule || piece.IsCaption || Cues.LeadsWithDay(piece.First.Text)) return null;
        if (heads.Any(head => !BelongsBefore(head, pairs[piece], begun))) return null;
        var ranked = begun.Select(draft => (Draft: draft, Shared: weights.Shared(pairs[piece], draft.Pairs))).OrderByDescending(draft => draft.Shared).Take(2).ToList();
        if (ranked is not [var best, ..] || best.Shared < Least || best.Draft.IsBrief || best.Draft.Pieces[^1].Closes) return null;
        return ranked is [_, var next] && best.Shared < next.Shared * Clearly ? null : best.Draft;
    }

    private bool BelongsBefore(Placed head, HashSet<int> piece, IReadOnlyList<Draft> begun)
    {
        var words = CharacterPairs.Of(head.Text);
        return begun.Max(draft => weights.Shared(words, draft.Pairs)) >= weights.Shared(words, piece) + Elsewhere;
    }
}
