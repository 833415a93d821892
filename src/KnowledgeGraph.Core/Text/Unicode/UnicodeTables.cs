using System.Collections;
using System.Globalization;

namespace KnowledgeGraph.Core.Text.Unicode;

/// <summary>Decompositions, compositions and combining classes, read from <c>unicode.txt</c>.</summary>
internal sealed class UnicodeTables
{
    private static readonly Lazy<UnicodeTables> Loaded = new(() => new UnicodeTables());

    private readonly Dictionary<int, int[]> _decompositions = [];
    private readonly Dictionary<(int First, int Second), int> _compositions = [];
    private readonly Dictionary<int, byte> _classes = [];
    private readonly BitArray _mayChange = new(char.MaxValue + 1);

    private UnicodeTables()
    {
        using var stream = typeof(UnicodeTables).Assembly.GetManifestResourceStream("unicode.txt")
            ?? throw new InvalidOperationException("The assembly lacks its resource unicode.txt.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line[0] != '#') Add(line[0], line.Split(' '));
        }
        FlagBasicPlane();
    }

    public static UnicodeTables Instance => Loaded.Value;

    public int[]? Decomposition(int point) => _decompositions.GetValueOrDefault(point);

    public int? Composition(int first, int second) => _compositions.TryGetValue((first, second), out var composed) ? composed : null;

    /// <summary>0 for starters.</summary>
    public int CombiningClass(int point) => point < 0x300 ? 0 : _classes.GetValueOrDefault(point);

    /// <summary>False only where no character of the text takes part in any change.</summary>
    public bool MayChange(string text)
    {
        foreach (var c in text)
        {
            if (c >= 0xA0 && _mayChange[c]) return true;
        }
        return false;
    }

    private void Add(char kind, string[] columns)
    {
        var points = Array.ConvertAll(columns[1..], column => int.Parse(column, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        switch (kind)
        {
            case 'd':
                _decompositions.Add(points[0], points[1..]);
                break;
            case 'p':
                _compositions.Add((points[0], points[1]), points[2]);
                break;
            default:
                var rank = byte.Parse(columns[3], CultureInfo.InvariantCulture);
                for (var point = points[0]; point <= points[1]; point++) _classes.Add(point, rank);
                break;
        }
    }

    /// <summary>Whatever decomposes, combines, follows in a composition, or lies beyond the basic plane.</summary>
    private void FlagBasicPlane()
    {
        foreach (var point in _decompositions.Keys.Concat(_classes.Keys).Concat(_compositions.Keys.Select(pair => pair.Second)))
        {
            if (point <= char.MaxValue) _mayChange[point] = true;
        }
        for (var jamo = 0x1161; jamo < 0x11C3; jamo++) _mayChange[jamo] = true;
        for (var surrogate = 0xD800; surrogate < 0xE000; surrogate++) _mayChange[surrogate] = true;
    }
}
