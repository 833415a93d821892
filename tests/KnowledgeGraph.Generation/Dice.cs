namespace KnowledgeGraph.Generation;

/// <summary>Chance that follows from a seed.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>From 0 to one less than <paramref name="below"/>.</summary>
    public int Below(int below) => _random.Next(below);

    public int Between(int least, int most) => _random.Next(least, most + 1);

    public bool Chance(int perHundred) => _random.Next(100) < perHundred;

    public T Of<T>(IReadOnlyList<T> values) => values[_random.Next(values.Count)];

    /// <summary>Some of them, none twice, in the order drawn.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> values, int count)
    {
        var all = values.ToArray();
        _random.Shuffle(all);
        return all[..Math.Min(count, all.Length)];
    }
}
