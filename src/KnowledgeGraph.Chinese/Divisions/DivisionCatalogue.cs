using System.Collections.Concurrent;
using KnowledgeGraph.Chinese.Words;

namespace KnowledgeGraph.Chinese.Divisions;

/// <summary>The administrative divisions that are known: the official list, and lists that users add.</summary>
/// <remarks>Immutable and safe for many threads. Communities of the official list are read a county at a time, when asked for.</remarks>
public sealed class DivisionCatalogue
{
    private readonly Dictionary<string, Division> _byCode;
    private readonly ILookup<string, Division> _byName;
    private readonly ILookup<string, Division> _children;
    private readonly ConcurrentDictionary<string, IReadOnlyList<Division>> _communities = new();
    private readonly ConcurrentDictionary<string, WordMap<IReadOnlyList<Division>>> _communityNames = new();
    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, Division>> _countyNames = new();
    private readonly string? _communityFolder;

    private DivisionCatalogue(Dictionary<string, Division> byCode, string? communityFolder)
    {
        _byCode = byCode;
        _communityFolder = communityFolder;
        _byName = NamesOf([.. byCode.Values.Where(division => division.Name.Length > 1 && !DivisionNames.IsLevelOnly(division.Name) && !DivisionNames.IsNoTown(division))]);
        _children = byCode.Values.Where(division => ShorterCode(division.Code.Length) > 0).ToLookup(division => division.Code[..ShorterCode(division.Code.Length)]);
        Names = new WordMap<IReadOnlyList<Division>>(_byName.ToDictionary(same => same.Key, same => (IReadOnlyList<Division>)[.. same]));
        Cities = new WordMap<Division>(byCode.Values.Where(division => division.Level <= DivisionLevel.City && !DivisionNames.IsLevelOnly(division.Name))
            .Where(division => DivisionNames.Short(division.Name) is not null).GroupBy(division => DivisionNames.Short(division.Name)!)
            .ToDictionary(same => same.Key, same => same.OrderBy(division => division.Code.Length).First()));
    }

    /// <summary>Official names of all levels to the township, and of communities in added lists.</summary>
    public WordMap<IReadOnlyList<Division>> Names { get; }

    /// <summary>Short names of provinces and cities: 北京, 十堰.</summary>
    public WordMap<Division> Cities { get; }

    /// <summary>The official list of <c>Data/divisions</c> with further lists laid over it.</summary>
    /// <exception cref="DivisionListException">A list is wrong.</exception>
    public static DivisionCatalogue Load(string folder, params IReadOnlyList<string> lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        var byCode = DivisionList.ReadFile(Path.Combine(folder, "divisions.tsv.gz")).ToDictionary(division => division.Code);
        foreach (var list in lists.Prepend(Path.Combine(folder, "supplement.tsv")))
        {
            foreach (var division in DivisionList.ReadFile(list)) byCode[division.Code] = division;
        }
        return new DivisionCatalogue(byCode, Path.Combine(folder, "communities"));
    }

    public Division? ByCode(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>All divisions of that official name.</summary>
    public IReadOnlyList<Division> ByName(string name) => [.. _byName[name]];

    /// <summary>The divisions that a paper's home can mean: its official name, with the divisions above in front or not (河北省石家庄市长安区).</summary>
    public IReadOnlyList<Division> HomesNamed(string home)
    {
        ArgumentNullException.ThrowIfNull(home);
        if (_byName[home].Any()) return [.. _byName[home].OrderBy(division => division.Code, StringComparer.Ordinal)];
        for (var cut = 2; cut < home.Length - 1; cut++)
        {
            if (!Names.TryGet(home.AsSpan(0, cut), out var above)) continue;
            var below = HomesNamed(home[cut..]).Where(division => above.Any(upper => division.Code.StartsWith(upper.Code, StringComparison.Ordinal))).ToList();
            if (below.Count > 0) return below;
        }
        return [];
    }

    /// <summary>The division above; levels without a name of their own are passed over.</summary>
    public Division? ParentOf(Division division)
    {
        ArgumentNullException.ThrowIfNull(division);
        for (var length = ShorterCode(division.Code.Length); length > 0; length = ShorterCode(length))
        {
            if (_byCode.TryGetValue(division.Code[..length], out var parent) && !DivisionNames.IsLevelOnly(parent.Name)) return parent;
        }
        return null;
    }

    /// <summary>The divisions right below, communities of the official list aside.</summary>
    public IEnumerable<Division> ChildrenOf(Division division) => _children[division.Code];

    /// <summary>The counties of a province or city by their short names: 霞浦 of 福建省; of several of one name the first.</summary>
    public IReadOnlyDictionary<string, Division> CountiesByShortName(Division above)
    {
        ArgumentNullException.ThrowIfNull(above);
        return _countyNames.GetOrAdd(above.Code, _ => (above.Level == DivisionLevel.City ? ChildrenOf(above) : ChildrenOf(above).SelectMany(ChildrenOf))
            .Where(county => DivisionNames.Short(county.Name) is not null).GroupBy(county => DivisionNames.Short(county.Name)!).ToDictionary(same => same.Key, same => same.First()));
    }

    /// <summary>The communities and villages of a county, by the official list.</summary>
    public IReadOnlyList<Division> CommunitiesOf(string countyCode) => _communities.GetOrAdd(countyCode, ReadCommunities);

    /// <summary>The same by name, without those of one or two characters.</summary>
    public WordMap<IReadOnlyList<Division>> CommunityNamesOf(string countyCode) => _communityNames.GetOrAdd(countyCode, code =>
        new(CommunitiesOf(code).GroupBy(community => community.Name).Where(same => same.Key.Length > 2).ToDictionary(same => same.Key, same => (IReadOnlyList<Division>)[.. same])));

    /// <summary>The divisions by the names in use, and by those of their time as counties where no other division has these.</summary>
    private static ILookup<string, Division> NamesOf(IReadOnlyList<Division> divisions)
    {
        List<(string Name, Division Division)> inUse = [.. divisions.SelectMany(division => DivisionNames.InUse(division).Select(name => (name, division)))];
        var taken = inUse.Select(pair => pair.Name).ToHashSet(StringComparer.Ordinal);
        var former = divisions.Select(division => (Name: DivisionNames.AsCounty(division), Division: division)).Where(pair => pair.Name is not null && !taken.Contains(pair.Name));
        return inUse.Concat(former.Select(pair => (pair.Name!, pair.Division))).ToLookup(pair => pair.Item1, pair => pair.Item2);
    }

    private IReadOnlyList<Division> ReadCommunities(string countyCode)
    {
        var path = _communityFolder is null || countyCode.Length < 6 ? null : Path.Combine(_communityFolder, countyCode[..2] + ".tsv.gz");
        if (path is null || !File.Exists(path)) return [];
        return [.. DivisionList.ReadFile(path).Where(division => division.Code.StartsWith(countyCode, StringComparison.Ordinal))];
    }

    private static int ShorterCode(int length) => length switch { 12 => 9, 9 => 6, 6 => 4, 4 => 2, _ => 0 };
}
