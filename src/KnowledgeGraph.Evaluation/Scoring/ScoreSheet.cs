using System.Globalization;
using KnowledgeGraph.Evaluation.Reports;

namespace KnowledgeGraph.Evaluation.Scoring;

/// <summary>All that is counted while pages are scored.</summary>
internal sealed class ScoreSheet
{
    public static readonly IReadOnlyList<string> EntityTypes = ["Person", "District", "Organization", "Place", "Project", "Event", "Document"];

    public static readonly IReadOnlyList<string> FactTypes =
        ["HOLDS", "PARTICIPATED_IN", "HELD_IN", "ORGANIZED", "SIGNED", "COOPERATES_WITH", "PART_OF", "LOCATED_IN", "UNDERTAKES", "ABOUT", "WROTE"];

    /// <summary>The lower bounds of the bands of confidence, highest first.</summary>
    private static readonly double[] Bands = [0.95, 0.9, 0.8, 0];

    private readonly SortedDictionary<string, Share> _shares = new(StringComparer.Ordinal);
    private readonly Share[] _calibration = [.. Bands.Select(_ => new Share())];

    public Tally Articles { get; } = new();

    public Tally Officials { get; } = new();

    /// <summary>Matched facts by whether role, dates and the like are right too.</summary>
    public Tally Strict { get; } = new();

    public IReadOnlyDictionary<string, Tally> Entities { get; } = EntityTypes.ToDictionary(type => type, _ => new Tally());

    public IReadOnlyDictionary<string, Tally> Facts { get; } = FactTypes.ToDictionary(type => type, _ => new Tally());

    public List<ScoreMiss> Misses { get; } = [];

    /// <summary>Counts a judged fact for the calibration of confidence; one without confidence counts for nothing.</summary>
    public void Calibrate(double? confidence, bool right)
    {
        if (confidence is not { } told) return;
        var band = Array.FindIndex(Bands, from => told >= from);
        _calibration[band].Add(right);
    }

    public Share Share(string name)
    {
        if (!_shares.TryGetValue(name, out var share)) _shares.Add(name, share = new Share());
        return share;
    }

    public ScoreReport Report()
    {
        var facts = Tally.Sum(Facts.Values);
        var strict = new Tally { Right = Strict.Right, False = facts.False + Strict.False, Missed = facts.Missed + Strict.Missed };
        return new ScoreReport(
            [
                Articles.Row("articles"),
                Officials.Row("officials"),
                .. EntityTypes.Select(type => Entities[type].Row(type)),
                .. FactTypes.Select(type => Facts[type].Row(type)),
                Tally.Sum(Entities.Values).Row("all entities"),
                facts.Row("all facts"),
                strict.Row("facts strict"),
            ],
            [.. _shares.Select(share => new ScoreShare(share.Key, share.Value.Right, share.Value.All))],
            Misses,
            [.. Bands.Zip(_calibration, (from, share) => new ScoreShare(string.Create(CultureInfo.InvariantCulture, $"confidence >= {from:0.00}"), share.Right, share.All))]);
    }
}
