using System.Globalization;
using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Names;

/// <summary>What each feature of a candidate weighs: a log-linear model whose weights are data (<c>weights.tsv</c>).</summary>
internal sealed class Weights
{
    private readonly Dictionary<string, double> _weights;

    private Weights(Dictionary<string, double> weights) => _weights = weights;

    public static Weights Load() => new(LexiconFile.Map("weights.tsv", 2, Weight).Words.ToDictionary());

    /// <exception cref="LexiconException">The file has no such feature.</exception>
    public double this[string feature] =>
        _weights.TryGetValue(feature, out var weight) ? weight : throw new LexiconException("weights.tsv", 0, $"the feature '{feature}' has no weight.");

    private static double Weight(LexiconRow row) =>
        double.TryParse(row.Columns[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)
            ? weight
            : throw row.Wrong($"'{row.Columns[1]}' is no number.");
}
