namespace KnowledgeGraph.Evaluation.Scoring;

/// <summary>Pairs of reference and output entities, best first, each entity at most once.</summary>
/// <param name="OfGold">Position of a reference entity → position of its output entity.</param>
/// <param name="OfOutput">The other way round.</param>
internal sealed record Matching(IReadOnlyDictionary<int, int> OfGold, IReadOnlyDictionary<int, int> OfOutput)
{
    public static Matching Of(IReadOnlyList<ScoredEntity> golds, IReadOnlyList<ScoredEntity> outputs)
    {
        var pairs = from gold in Enumerable.Range(0, golds.Count)
                    from output in Enumerable.Range(0, outputs.Count)
                    let score = Similarity.Of(golds[gold], outputs[output])
                    where score > 0
                    orderby score descending, gold, output
                    select (gold, output);
        var (ofGold, ofOutput) = (new Dictionary<int, int>(), new Dictionary<int, int>());
        foreach (var (gold, output) in pairs)
        {
            if (ofGold.ContainsKey(gold) || ofOutput.ContainsKey(output)) continue;
            ofGold.Add(gold, output);
            ofOutput.Add(output, gold);
        }
        return new Matching(ofGold, ofOutput);
    }
}
