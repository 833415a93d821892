using System.Collections.Concurrent;
using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Core.Articles;

namespace KnowledgeGraph.Cli.Composition;

/// <summary>The home divisions that pages and the command line name, by name, full name or code.</summary>
internal sealed class Homes(DivisionCatalogue catalogue)
{
    private const int Named = 8;
    private const string Lists = "add it to a divisions.tsv beside the page or named with --divisions";

    private readonly ConcurrentDictionary<string, string> _ambiguous = new();

    /// <summary>Names of manifests that several divisions bear, each with what to write instead; complete once the pages are read.</summary>
    public IReadOnlyList<string> Warnings => [.. _ambiguous.OrderBy(home => home.Key, StringComparer.Ordinal).Select(home => home.Value)];

    /// <summary>Holds <c>--home</c> to the lists.</summary>
    /// <exception cref="UsageException">It names no division, or several.</exception>
    public void Require(string home)
    {
        var named = Find(home);
        if (named.Count == 0) throw new UsageException($"--home {home}: no list has such a division; correct it, or {Lists}.");
        if (named.Count > 1) throw new UsageException($"--home {home} may be any of {Listed(named)}; write one of them in full, as in --home {FullName(named[0])}, or its code, as in --home {named[0].Code}.");
    }

    /// <summary>Why the page's home can't be taken; null where it can.</summary>
    public string? Refuse(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (page.Metadata.HomeCode is { } code && catalogue.ByCode(code) is null) return $"its home code '{code}' is in no list; correct the manifest, or {Lists}.";
        return page.Metadata.Home is { } home && Find(home).Count == 0 ? $"its home division '{home}' is in no list; correct the manifest, or {Lists}." : null;
    }

    /// <summary>The division that the page's metadata name; null where there is none, or the page has to tell which of several.</summary>
    public Division? Of(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (page.Metadata.HomeCode is { } code) return catalogue.ByCode(code);
        if (page.Metadata.Home is not { } home) return null;
        var named = Find(home);
        if (named.Count > 1) _ambiguous.TryAdd(home, $"the home {home} of {page.Metadata.Name} may be any of {Listed(named)}; pages are read as papers of the one whose neighbours they name most. To be sure write it in full, or its code as homeCode.");
        return named.Count == 1 ? named[0] : null;
    }

    /// <summary>The name with those of all divisions above: 江苏省南京市鼓楼区.</summary>
    public string FullName(Division division) => (catalogue.ParentOf(division) is { } above ? FullName(above) : "") + division.Name;

    private IReadOnlyList<Division> Find(string home) =>
        !home.All(char.IsAsciiDigit) ? catalogue.HomesNamed(home) : catalogue.ByCode(home) is { } division ? [division] : [];

    private string Listed(IReadOnlyList<Division> named) =>
        $"{named.Count} divisions: {string.Join(", ", named.Take(Named).Select(division => $"{FullName(division)} ({division.Code})"))}{(named.Count > Named ? $" and {named.Count - Named} more" : "")}";
}
