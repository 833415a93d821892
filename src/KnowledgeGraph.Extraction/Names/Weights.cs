using System.Globalization;
using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Names;

/// <summary>What each feature of a candidate weighs: a log-linear model whose weights are data (<c>weights.tsv</c>).</summary>
public sealed class Weights
{
    private const string Shipped = "weights.tsv";

    private readonly Dictionary<string, double> _values;
    private readonly string _file;

    private Weights(string file, Dictionary<string, double> values) => (_file, _values) = (file, values);

    /// <summary>Each feature with its weight.</summary>
    public IReadOnlyDictionary<string, double> Values => _values;

    /// <summary>Candidates that score no more than this are not proposed: what scores nothing is never chosen.</summary>
    internal double Floor { get; private init; }

    /// <summary>The weights of a file, or those that the program is shipped with.</summary>
    /// <exception cref="LexiconException">The file is missing, or a line of it is wrong.</exception>
    public static Weights Load(string? file = null)
    {
        var path = file is null ? Shipped : Path.GetFullPath(file);
        return new(path, LexiconFile.Values(path, 2, Weight));
    }

    /// <exception cref="LexiconException">The file has no such feature.</exception>
    public double this[string feature] =>
        _values.TryGetValue(feature, out var weight) ? weight : throw new LexiconException(_file, 0, $"the feature '{feature}' has no weight.");

    /// <summary>These weights with other values for some features.</summary>
    /// <exception cref="LexiconException">A feature is none of these.</exception>
    public Weights With(IReadOnlyDictionary<string, double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var changed = new Dictionary<string, double>(_values);
        foreach (var (feature, value) in values) changed[feature] = _values.ContainsKey(feature) ? value : throw new LexiconException(_file, 0, $"there is no feature '{feature}'.");
        return new Weights(_file, changed) { Floor = Floor };
    }

    /// <summary>The shipped file with these weights in place of its own, comments and order kept.</summary>
    public void Write(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        foreach (var line in LexiconFile.Lines(Shipped))
        {
            var feature = line.Split('\t')[0];
            output.Write(_values.TryGetValue(feature, out var weight) ? $"{feature}\t{Text(weight)}\n" : $"{line}\n");
        }
    }

    /// <summary>These weights, under which every candidate is proposed, however little it scores.</summary>
    internal Weights WithoutFloor() => new(_file, _values) { Floor = double.NegativeInfinity };

    private static string Text(double weight) => weight.ToString("0.0###", CultureInfo.InvariantCulture);

    private static double Weight(LexiconRow row) =>
        double.TryParse(row.Columns[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) && double.IsFinite(weight)
            ? weight
            : throw row.Wrong($"'{row.Columns[1]}' is no number.");
}
