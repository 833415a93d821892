namespace KnowledgeGraph.Evaluation.Scoring;

/// <summary>Finds the reference fact that an output fact states.</summary>
internal sealed class FactMatcher(
    IReadOnlyList<ScoredEntity> golds, IReadOnlyList<ScoredFact> goldFacts, IReadOnlyList<ScoredEntity> outputs, Matching matching)
{
    private readonly HashSet<string>?[] _titles = new HashSet<string>?[goldFacts.Count];
    private readonly HashSet<int> _taken = [];

    public bool IsTaken(int goldFact) => _taken.Contains(goldFact);

    /// <summary>An output entity's position among the reference's entities.</summary>
    public int? InGold(int? output) =>
        output == ScoredFact.Article ? output : output is { } at && matching.OfOutput.TryGetValue(at, out var gold) ? gold : null;

    /// <summary>Takes the first free required fact that fits, else the last optional one.</summary>
    /// <param name="fact">The output fact.</param>
    /// <param name="again">Whether a fact that fits was already taken: the output says it in two ways.</param>
    public int? Take(ScoredFact fact, out bool again)
    {
        int? hit = null;
        again = false;
        for (var at = 0; at < goldFacts.Count; at++)
        {
            if (!Same(fact, at)) continue;
            if (_taken.Contains(at))
            {
                again = true;
                continue;
            }
            hit = at;
            if (!goldFacts[at].Optional) break;
        }
        if (hit is { } taken) _taken.Add(taken);
        return hit;
    }

    private bool Same(ScoredFact fact, int at)
    {
        var gold = goldFacts[at];
        if (gold.Type != fact.Type || InGold(fact.Subject) is not { } subject) return false;
        var @object = InGold(fact.Object);
        if (gold.Type == "HOLDS") return gold.Subject == subject && (gold.Object is null || gold.AcceptsObject(@object)) && SameTitle(fact, at);
        if (@object is null) return false;
        return (gold.Subject == subject && gold.AcceptsObject(@object))
            || (gold.Type == "COOPERATES_WITH" && gold.Subject == @object && gold.Object == subject);
    }

    private bool SameTitle(ScoredFact fact, int at)
    {
        var gold = goldFacts[at].Source;
        var titles = _titles[at] ??= [.. gold.Titles.Prepend(gold.Title).SelectMany(title => PostTitles.Of(title, Entity(golds, goldFacts[at].Object)))];
        return PostTitles.Of(fact.Source.Title, Entity(outputs, fact.Object)).Any(titles.Contains);
    }

    private static ScoredEntity? Entity(IReadOnlyList<ScoredEntity> entities, int? position) => ScoredFact.IsEntity(position) ? entities[position!.Value] : null;
}
