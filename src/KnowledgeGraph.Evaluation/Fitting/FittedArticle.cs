namespace KnowledgeGraph.Evaluation.Fitting;

/// <summary>An article whose names are chosen again and again while weights are fitted.</summary>
/// <remarks>Scores are kept and changed by what a weight moves; neither model nor recognisers run again. What other occurrences of a form add stays as it was under the present weights.</remarks>
internal sealed class FittedArticle
{
    private readonly NameSets _sets;
    private readonly double[] _scores;
    private readonly double[] _tried;
    private readonly int[] _names;
    private readonly ILookup<int, (int Candidate, double Value)> _byFeature;
    private readonly int _wanted;
    private readonly List<int> _chosen = [];
    private readonly HashSet<int> _counted = [];

    /// <param name="article">The article.</param>
    /// <param name="reference">What its candidates name.</param>
    /// <param name="positions">The position of each feature's weight.</param>
    /// <param name="weights">The present weights.</param>
    public FittedArticle(CandidateArticle article, ReferenceNames reference, IReadOnlyDictionary<string, int> positions, double[] weights)
    {
        NameCandidate[] candidates = [.. article.Candidates.Where(candidate => !candidate.Span.IsEmpty)];
        _sets = new NameSets([.. candidates.Select(candidate => candidate.Span)]);
        _byFeature = (from at in Enumerable.Range(0, candidates.Length) from feature in candidates[at].Features select (at, feature))
            .ToLookup(one => positions[one.feature.Feature], one => (one.at, one.feature.Value));
        _scores = [.. candidates.Select(candidate => candidate.Offset + candidate.Features.Sum(feature => weights[positions[feature.Feature]] * feature.Value))];
        _tried = new double[candidates.Length];
        _names = Names(candidates, reference);
        _wanted = reference.Wanted;
        Now = Tally(_scores);
    }

    /// <summary>What is chosen at present.</summary>
    public NameTally Now { get; private set; }

    /// <summary>The positions of the weights that count here.</summary>
    public IEnumerable<int> Features => _byFeature.Select(feature => feature.Key);

    /// <summary>What would be chosen if a weight moved by so much.</summary>
    public NameTally Try(int feature, double step)
    {
        _scores.CopyTo(_tried, 0);
        var matters = false;
        foreach (var (candidate, value) in _byFeature[feature])
        {
            _tried[candidate] += step * value;
            matters |= _tried[candidate] > 0 || _scores[candidate] > 0;
        }
        return matters ? Tally(_tried) : Now;
    }

    /// <summary>Moves a weight.</summary>
    public void Move(int feature, double step)
    {
        foreach (var (candidate, value) in _byFeature[feature]) _scores[candidate] += step * value;
        Now = Tally(_scores);
    }

    /// <summary>The entity that each candidate names, or a number below <see cref="ReferenceNames.Open"/> for each wrong name.</summary>
    private static int[] Names(NameCandidate[] candidates, ReferenceNames reference)
    {
        var wrong = new Dictionary<(string, string), int>();
        return [.. candidates.Select(candidate => reference.Named(candidate) is var named and not ReferenceNames.Wrong ? named
            : wrong.TryGetValue((candidate.Type, candidate.Form), out var known) ? known
            : wrong[(candidate.Type, candidate.Form)] = ReferenceNames.Open - 1 - wrong.Count)];
    }

    private NameTally Tally(double[] scores)
    {
        _sets.Choose(scores, _chosen);
        _counted.Clear();
        var (right, wrong) = (0, 0);
        foreach (var candidate in _chosen)
        {
            if (_names[candidate] == ReferenceNames.Open || !_counted.Add(_names[candidate])) continue;
            if (_names[candidate] >= 0) right++;
            else wrong++;
        }
        return new NameTally(right, wrong, _wanted);
    }
}
