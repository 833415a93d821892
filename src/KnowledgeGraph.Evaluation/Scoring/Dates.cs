namespace KnowledgeGraph.Evaluation.Scoring;

/// <summary>Compares dates as far as both go; a part XXXX is right with any year.</summary>
internal static class Dates
{
    /// <summary>Null where the reference has no date, so that none is asked for.</summary>
    public static bool? Agree(string? gold, string? output)
    {
        if (string.IsNullOrEmpty(gold)) return null;
        if (string.IsNullOrEmpty(output)) return false;
        var day = output.Length > 10 ? output[..10] : output;
        return gold.Split('-').Zip(day.Split('-')).All(parts => parts.First.StartsWith('X') || parts.First == parts.Second);
    }
}
