using KnowledgeGraph.Core.Identity.Names;

namespace KnowledgeGraph.Core.Tenures;

/// <summary>Which titles one person at a time holds, read from <c>one-holder-titles.tsv</c>.</summary>
/// <remarks>The longest ending that fits decides; a title that no ending fits is shared.</remarks>
public sealed class OneHolderTitles
{
    private readonly Dictionary<string, bool> _endings;
    private readonly int _longest;
    private readonly IReadOnlyList<string> _shared;

    private OneHolderTitles(IReadOnlyList<string[]> rows)
    {
        _endings = rows.Where(row => row[1] != "within").ToDictionary(row => row[0], row => row[1] == "one");
        _shared = [.. rows.Where(row => row[1] == "within").Select(row => row[0])];
        _longest = _endings.Keys.Max(ending => ending.Length);
    }

    public static OneHolderTitles Default { get; } = new(NameData.Rows("one-holder-titles.tsv", 2));

    public bool Has(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        for (var length = Math.Min(_longest, title.Length); length > 0; length--)
        {
            if (!_endings.TryGetValue(title[^length..], out var one)) continue;
            return one && (length == title.Length || !_shared.Any(word => title[..^length].EndsWith(word, StringComparison.Ordinal)));
        }
        return false;
    }
}
