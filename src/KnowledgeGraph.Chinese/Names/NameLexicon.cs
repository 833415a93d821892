using KnowledgeGraph.Chinese.Words;

namespace KnowledgeGraph.Chinese.Names;

/// <summary>How likely characters are in Chinese personal names: surnames, and the characters of given names.</summary>
/// <remarks>Counts of 390,000 names in news, from HanLP 1.8.6 (Data/roles); compound surnames from the list beside them.</remarks>
public sealed class NameLexicon
{
    private const int MinSurname = 3;

    private readonly HashSet<char> _surnames = [];
    private readonly WordSet _compound;
    private readonly Dictionary<char, Counts> _counts = [];

    private NameLexicon(IEnumerable<string> roles, IEnumerable<string> compound)
    {
        foreach (var row in roles)
        {
            var tab = row.IndexOf('\t', StringComparison.Ordinal);
            if (tab != 1) continue;
            var counts = Counts.Parse(row[(tab + 1)..]);
            _counts[row[0]] = counts;
            if (counts.Surname >= MinSurname) _surnames.Add(row[0]);
        }
        _compound = new WordSet(compound.Where(line => line.Length > 0 && line[0] != '#').Distinct());
    }

    /// <summary>Reads <c>person.tsv</c> and <c>compound-surnames.txt</c> of a folder.</summary>
    public static NameLexicon Load(string folder) =>
        new(File.ReadLines(Path.Combine(folder, "person.tsv")), File.ReadLines(Path.Combine(folder, "compound-surnames.txt")));

    /// <summary>2 if the name begins with a compound surname, 1 with a single one, else 0.</summary>
    public int SurnameLength(ReadOnlySpan<char> name)
    {
        if (name.Length >= 3 && _compound.Contains(name[..2])) return 2;
        return name.Length >= 2 && _surnames.Contains(name[0]) ? 1 : 0;
    }

    /// <summary>How much more often the characters stand in given names than elsewhere: mean log-odds, between about -3 and 3.</summary>
    public double GivenNameScore(ReadOnlySpan<char> given)
    {
        if (given.IsEmpty) return 0;
        var sum = 0.0;
        for (var i = 0; i < given.Length; i++)
        {
            var counts = _counts.GetValueOrDefault(given[i]);
            var inName = given.Length == 1 ? counts.Single : i == 0 ? counts.First : counts.Second;
            sum += Math.Log((inName + 1.0) / (counts.Other / 10.0 + 3.0));
        }
        return Math.Clamp(sum / given.Length, -3, 3);
    }

    /// <summary>The counts of a character by role.</summary>
    private readonly record struct Counts(int Surname, int First, int Second, int Single, int Other)
    {
        public static Counts Parse(string roles)
        {
            int surname = 0, first = 0, second = 0, single = 0, other = 0;
            foreach (var pair in roles.Split(' '))
            {
                var count = int.Parse(pair.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture);
                switch (pair[0])
                {
                    case 'B': surname = count; break;
                    case 'C': first = count; break;
                    case 'D': second = count; break;
                    case 'E': single = count; break;
                    case 'A' or 'K' or 'L' or 'M': other += count; break;
                }
            }
            return new Counts(surname, first, second, single, other);
        }
    }
}
