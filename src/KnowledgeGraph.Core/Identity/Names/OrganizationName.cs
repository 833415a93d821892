namespace KnowledgeGraph.Core.Identity.Names;

/// <summary>An organisation's name as identity sees it.</summary>
/// <param name="Canonical">The full name, with its division, organs in their canonical form.</param>
/// <param name="Core">The canonical name without its legal form: what a firm's names have in common.</param>
/// <param name="Division">The division that the name carries; null where it carries none.</param>
/// <param name="Distinctive">Whether the name alone tells the organisation, in whatever paper it stands.</param>
internal sealed record OrganizationName(string Canonical, string Core, string? Division, bool Distinctive)
{
    /// <summary>From so many characters on, a name without division is taken to be the only one of its kind.</summary>
    private const int LongName = 7;

    private const string Levels = "省市区县旗镇乡";

    private static readonly IReadOnlyList<string> LegalForms = [.. NameData.Words("legal-forms.txt").OrderByDescending(form => form.Length)];

    /// <param name="name">The fullest form in the article.</param>
    /// <param name="home">The division that the paper calls its own: 区住建委 is an organ of it.</param>
    public static OrganizationName Of(string name, string? home)
    {
        var text = CanonicalName.Of(name);
        if (OrganForms.Default.National(text) is { } national) return new OrganizationName(national, national, null, true);
        if (home is { Length: > 1 } && text.Length > 1 && Levels.Contains(text[0]) && home[^1] == text[0]) text = home + text[1..];
        var canonical = OrganForms.Default.Canonical(DivisionPrefix.DropOuter(text));
        var division = DivisionPrefix.Of(canonical) ?? (canonical.EndsWith('委') && DivisionPrefix.IsDivision(canonical[..^1]) ? canonical[..^1] : null);
        return new OrganizationName(canonical, WithoutLegalForm(canonical), division, division is not null || canonical.Length >= LongName);
    }

    private static string WithoutLegalForm(string name) =>
        LegalForms.FirstOrDefault(form => name.Length >= form.Length + 2 && name.EndsWith(form, StringComparison.Ordinal)) is { } form ? name[..^form.Length] : name;
}
