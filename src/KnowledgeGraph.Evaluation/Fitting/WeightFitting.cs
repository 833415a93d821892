namespace KnowledgeGraph.Evaluation.Fitting;

/// <summary>Fits the weights of name candidates to reference annotations: by the F1 of the names that are chosen, near what the weights were before.</summary>
/// <remarks>
/// A coordinate search over the figure itself, as in Och, Minimum error rate training in statistical machine translation (ACL 2003), for the choice without overlaps decides, not each candidate;
/// a gain counts as far as it holds around where it is (Cer, Jurafsky and Manning, Regularization and search for minimum error rate training, 2008).
/// The prior is centred on the present weights, as in Chelba and Acero, Adaptation of maximum entropy capitalizer (EMNLP 2004): a weight that is moved by d costs ½ + d² times as many names as
/// <paramref name="prior"/> says, so one that the pages say little about stays. The outcome depends on nothing but pages, weights and prior.
/// </remarks>
/// <param name="present">The present weights by feature.</param>
/// <param name="prior">How strong the prior is, in names.</param>
public sealed class WeightFitting(IReadOnlyDictionary<string, double> present, double prior)
{
    /// <summary>Digits of a weight: what is reported is what is written.</summary>
    internal const int Digits = 2;

    private readonly string[] _features = [.. present.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The weights that the pages ask for, for each feature.</summary>
    /// <exception cref="KeyNotFoundException">A candidate has a feature without a weight.</exception>
    public IReadOnlyDictionary<string, double> Fit(IEnumerable<TrainingPage> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        var positions = _features.Select((feature, at) => (feature, at)).ToDictionary(pair => pair.feature, pair => pair.at);
        double[] weights = [.. _features.Select(feature => present[feature])];
        var articles = from page in pages
                       from article in page.Articles.Zip(ReferenceNames.Of(page))
                       select new FittedArticle(article.First, article.Second, positions, weights);
        var moved = new WeightSearch([.. articles], weights.Length, prior).Run();
        return positions.ToDictionary(pair => pair.Key, pair => moved[pair.Value] == 0 ? weights[pair.Value] : Math.Round(weights[pair.Value] + moved[pair.Value], Digits));
    }
}
