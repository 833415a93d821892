namespace KnowledgeGraph.Core.Identity.Names;

/// <summary>Forms of the names of organs, read from <c>organs.tsv</c>: {}住房和城乡建设委员会 is {}住建委.</summary>
internal sealed class OrganForms
{
    private const string Place = "{}";

    private readonly List<(string Before, string After, string Canonical)> _forms = [];
    private readonly Dictionary<string, string> _national = [];

    private OrganForms(IEnumerable<string[]> rows)
    {
        foreach (var row in rows)
        {
            var at = row[0].IndexOf(Place, StringComparison.Ordinal);
            if (at < 0) _national.Add(row[0], row[1]);
            else _forms.Add((row[0][..at], row[0][(at + Place.Length)..], row[1]));
        }
        _forms.Sort((x, y) => (y.Before.Length + y.After.Length).CompareTo(x.Before.Length + x.After.Length));
    }

    public static OrganForms Default { get; } = new(NameData.Rows("organs.tsv", 2));

    /// <summary>The canonical name of an organ of the state, 国家发展改革委 → 国家发改委; null for others.</summary>
    public string? National(string name) => _national.GetValueOrDefault(name);

    /// <summary>The canonical name of an organ of a division; the name itself where no form fits.</summary>
    public string Canonical(string name)
    {
        foreach (var (before, after, canonical) in _forms)
        {
            if (!name.StartsWith(before, StringComparison.Ordinal) || !name.EndsWith(after, StringComparison.Ordinal)) continue;
            var length = name.Length - before.Length - after.Length;
            if (length < 2) continue;
            var division = DivisionPrefix.Innermost(name.Substring(before.Length, length));
            if (DivisionPrefix.IsDivision(division)) return canonical.Replace(Place, division, StringComparison.Ordinal);
        }
        return name;
    }
}
