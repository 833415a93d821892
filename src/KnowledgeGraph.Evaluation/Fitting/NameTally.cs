namespace KnowledgeGraph.Evaluation.Fitting;

/// <summary>How many names are chosen rightly and falsely, of how many that are wanted.</summary>
internal readonly record struct NameTally(int Right, int False, int Wanted)
{
    /// <summary>F1 as a number of names: one more that is right, and none false, adds about one.</summary>
    public double Worth => Wanted == 0 ? -False : 2.0 * Right * Wanted / (Right + False + Wanted);

    public static NameTally operator +(NameTally left, NameTally right) => new(left.Right + right.Right, left.False + right.False, left.Wanted + right.Wanted);

    public static NameTally operator -(NameTally left, NameTally right) => new(left.Right - right.Right, left.False - right.False, left.Wanted - right.Wanted);
}
