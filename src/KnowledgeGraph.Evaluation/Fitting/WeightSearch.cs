namespace KnowledgeGraph.Evaluation.Fitting;

/// <summary>Moves one weight after the other as long as F1 gains more than the move costs.</summary>
internal sealed class WeightSearch
{
    private const int MostRounds = 6;

    /// <summary>A gain must hold this far to both sides, too: one that a single candidate hangs on by a hair is none.</summary>
    private const double Steadiness = 0.1;

    private static readonly double[] Steps = [.. from size in new[] { 0.1, 0.2, 0.3, 0.5, 0.7, 1, 1.5, 2 } from sign in new[] { 1, -1 } select size * sign];

    private readonly ILookup<int, FittedArticle> _articles;
    private readonly double _prior;
    private readonly double[] _moved;
    private NameTally _now;

    /// <param name="articles">The articles to learn from.</param>
    /// <param name="weights">How many weights there are.</param>
    /// <param name="prior">What moves cost, in names.</param>
    public WeightSearch(IReadOnlyList<FittedArticle> articles, int weights, double prior)
    {
        _articles = (from article in articles from feature in article.Features select (feature, article)).ToLookup(one => one.feature, one => one.article);
        _prior = prior;
        _moved = new double[weights];
        _now = articles.Aggregate(default(NameTally), (sum, article) => sum + article.Now);
    }

    /// <summary>How far each weight is to be moved.</summary>
    public IReadOnlyList<double> Run()
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var moves = Enumerable.Range(0, _moved.Length).Count(Improve);
            if (moves == 0) break;
        }
        return _moved;
    }

    private bool Improve(int feature)
    {
        var (best, most) = (0.0, 1e-9);
        foreach (var step in Steps)
        {
            var cost = Cost(_moved[feature] + step) - Cost(_moved[feature]);
            if (Gain(feature, step, most + cost) is var gain && gain - cost > most) (best, most) = (step, gain - cost);
        }
        if (best == 0) return false;
        _moved[feature] = Math.Round(_moved[feature] + best, WeightFitting.Digits);
        foreach (var article in _articles[feature])
        {
            _now -= article.Now;
            article.Move(feature, best);
            _now += article.Now;
        }
        return true;
    }

    /// <summary>What a step gains at least around where it leads; not worked out to the end where it is no more than is asked for.</summary>
    private double Gain(int feature, double step, double least)
    {
        var gain = double.PositiveInfinity;
        foreach (var by in new[] { step, step - Steadiness, step + Steadiness })
        {
            gain = Math.Min(gain, _articles[feature].Aggregate(_now, (sum, article) => sum + (article.Try(feature, by) - article.Now)).Worth - _now.Worth);
            if (gain <= least) break;
        }
        return gain;
    }

    private double Cost(double moved) => Math.Abs(moved) < 1e-9 ? 0 : _prior * (0.5 + moved * moved);
}
