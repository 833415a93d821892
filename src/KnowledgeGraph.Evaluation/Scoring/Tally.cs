using KnowledgeGraph.Evaluation.Reports;

namespace KnowledgeGraph.Evaluation.Scoring;

/// <summary>Counts what was found rightly, found falsely, and missed.</summary>
internal sealed class Tally
{
    public int Right { get; set; }

    public int False { get; set; }

    public int Missed { get; set; }

    public static Tally Sum(IEnumerable<Tally> tallies)
    {
        var sum = new Tally();
        foreach (var tally in tallies)
        {
            sum.Right += tally.Right;
            sum.False += tally.False;
            sum.Missed += tally.Missed;
        }
        return sum;
    }

    public ScoreRow Row(string name) => new(name, Right, False, Missed);
}

/// <summary>Counts how many of some cases are right; cases that can't be judged are null and not counted.</summary>
internal sealed class Share
{
    public int Right { get; private set; }

    public int All { get; private set; }

    public void Add(bool? right)
    {
        if (right is not { } judged) return;
        All++;
        if (judged) Right++;
    }
}
