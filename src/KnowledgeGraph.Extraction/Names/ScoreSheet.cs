using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Names;

/// <summary>Adds up what speaks for and against one candidate.</summary>
internal sealed class ScoreSheet(Weights weights)
{
    private readonly List<Reason> _reasons = [];

    public double Score { get; private set; }

    /// <summary>Counts a feature if it holds.</summary>
    public ScoreSheet Add(string feature, bool holds = true) => holds ? Add(feature, 1.0) : this;

    /// <summary>Counts a feature as often as <paramref name="times"/> says.</summary>
    public ScoreSheet Add(string feature, double times)
    {
        if (times == 0) return this;
        var weight = weights[feature] * times;
        _reasons.Add(new Reason(feature, weight, times));
        Score += weight;
        return this;
    }

    public Candidate Candidate(TextSpan span, string type, DivisionReading? division = null) => new(span, type, Score, _reasons, division);
}
