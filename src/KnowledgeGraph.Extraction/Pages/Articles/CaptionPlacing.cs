namespace KnowledgeGraph.Extraction.Pages.Articles;

/// <summary>Gives the words below a photograph to the neighbouring article that they fit best.</summary>
internal static class CaptionPlacing
{
    private const double Clearly = 0.08;

    public static void Place(IReadOnlyList<Piece> captions, IReadOnlyList<Draft> drafts)
    {
        if (captions.Count == 0 || drafts.Count == 0) return;
        var weights = new PairWeights([.. drafts.Select(draft => draft.Pairs)]);
        foreach (var caption in captions)
        {
            var draft = Best(caption, drafts, weights);
            foreach (var placed in caption.Body) draft.Add(placed);
        }
    }

    /// <summary>The article before, unless the one after has clearly more in common.</summary>
    private static Draft Best(Piece caption, IReadOnlyList<Draft> drafts, PairWeights weights)
    {
        var pairs = CharacterPairs.Of(caption.Text);
        var after = drafts.FirstOrDefault(draft => draft.First > caption.First.Index);
        var before = drafts.LastOrDefault(draft => draft.First < caption.First.Index);
        if (before is null || after is null) return before ?? after!;
        return weights.Shared(pairs, after.Pairs) > weights.Shared(pairs, before.Pairs) + Clearly ? after : before;
    }
}
