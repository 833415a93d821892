using System.Collections;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Claims;

/// <summary>Named values in code-point order of their names; equal if all names and values are.</summary>
/// <remarks>
/// Values are texts in the forms of the ontology: true, false, a partial date, a number, a word of an enumeration.
/// A missing attribute is not stated; there is no null or empty value.
/// </remarks>
public sealed class AttributeSet : IReadOnlyCollection<KeyValuePair<string, string>>, IEquatable<AttributeSet>
{
    private readonly KeyValuePair<string, string>[] _pairs;

    private AttributeSet(KeyValuePair<string, string>[] pairs) => _pairs = pairs;

    public static AttributeSet Empty { get; } = new([]);

    public int Count => _pairs.Length;

    /// <summary>The value of that name, or null where it is not stated.</summary>
    public string? this[string name] => Array.Find(_pairs, pair => pair.Key == name).Value;

    /// <summary>Pairs without value are left out; of one name the last value counts.</summary>
    public static AttributeSet Of(params IEnumerable<(string Name, string? Value)> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var sorted = new List<KeyValuePair<string, string>>();
        foreach (var (name, value) in pairs)
        {
            if (!string.IsNullOrEmpty(value)) Put(sorted, name, value);
        }
        return sorted.Count == 0 ? Empty : new AttributeSet([.. sorted]);
    }

    /// <summary>This set with one value set, or taken away where <paramref name="value"/> is null.</summary>
    public AttributeSet With(string name, string? value) =>
        Of(_pairs.Where(pair => pair.Key != name).Select(pair => (pair.Key, (string?)pair.Value)).Append((name, value)));

    public AttributeSet Without(Func<string, bool> name) => Of(_pairs.Where(pair => !name(pair.Key)).Select(pair => (pair.Key, (string?)pair.Value)));

    /// <summary>Puts a value in its place; sets are small, so that a tree of them would cost more than it sorts.</summary>
    private static void Put(List<KeyValuePair<string, string>> sorted, string name, string value)
    {
        var at = sorted.Count;
        while (at > 0 && CodePointComparer.Instance.Compare(sorted[at - 1].Key, name) > 0) at--;
        if (at > 0 && sorted[at - 1].Key == name) sorted[at - 1] = new(name, value);
        else sorted.Insert(at, new(name, value));
    }

    public bool Equals(AttributeSet? other) => other is not null && _pairs.AsSpan().SequenceEqual(other._pairs);

    public override bool Equals(object? obj) => Equals(obj as AttributeSet);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var pair in _pairs) hash.Add(pair);
        return hash.ToHashCode();
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _pairs.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>name=value pairs joined by U+001E: a canonical form for hashing.</summary>
    public override string ToString() => string.Join('\u001e', _pairs.Select(pair => $"{pair.Key}={pair.Value}"));
}
