namespace KnowledgeGraph.Core.Text;

/// <summary>Orders texts by Unicode code point, as UTF-8 bytes do and as every backend does.</summary>
/// <remarks>UTF-16 order differs beyond the Basic Multilingual Plane: there a surrogate pair sorts before U+E000…U+FFFF.</remarks>
public sealed class CodePointComparer : IComparer<string>
{
    public static CodePointComparer Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        if (ReferenceEquals(x, y)) return 0;
        if (x is null) return -1;
        if (y is null) return 1;
        var length = Math.Min(x.Length, y.Length);
        for (var i = 0; i < length; i++)
        {
            if (x[i] == y[i]) continue;
            return Rank(x[i]).CompareTo(Rank(y[i]));
        }
        return x.Length.CompareTo(y.Length);
    }

    /// <summary>Moves surrogates above the rest of the Basic Multilingual Plane, where their code points lie.</summary>
    private static int Rank(char c) => char.IsSurrogate(c) ? c + 0x10000 : c;
}
