using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Gives an organ the division whose organ it is: 区住建委 in a paper of 丰台区 is 丰台区住建委.</summary>
/// <remarks>A word of level (区, 市, 县, 镇) means the home division's line of that level, or else the division of that level that the text named last.</remarks>
internal sealed partial class OrganNaming(DivisionCatalogue catalogue, WordSet departments, ThingBuilder builder, Draft? home, ListedBehind listed, Func<Candidate, Draft> division)
{
    private readonly Dictionary<char, Draft> _last = [];
    private Draft? _owner;

    /// <summary>The organ of that form; one listed behind others (区住建局、城管局) is of the same division as the one before.</summary>
    public Draft Organization(string form, int start, bool isListed)
    {
        var draft = isListed && _owner is { } owner && !form.StartsWith(owner.Name, StringComparison.Ordinal) ? Named(owner.Name + form, form, owner) : Organization(form, start);
        _owner = draft.Home;
        return draft;
    }

    private Draft Organization(string form, int start)
    {
        if (departments.Contains(form) && Committee(start) is { } committee) return Named(committee.Name + "委" + form, form, committee);
        if (Owner(form, start) is not { } owner) return Named(form, form, null);
        var (division, rest) = owner;
        return Named(division.Name + rest, form, division);
    }

    /// <summary>The division whose committee the department is of: the one in whose post its head stands (市委常委、组织部部长), else the home.</summary>
    private Draft? Committee(int start) => listed.CommitteeBefore(start) is { } level ? Listed(start, level) ?? Meant(level) ?? home : home;

    private Draft? Listed(int start, char level) => listed.Division(start, level) is { } name ? division(name) : null;

    /// <summary>Remembers the divisions that the text names on its way.</summary>
    public void Passed(Draft draft)
    {
        if (draft.Type == "District" && LevelWord.Of(draft.Name) is { } level) _last[level] = draft;
    }

    /// <summary>The division of the home line or of the text that a word of level means.</summary>
    public Draft? Meant(char level) => HomeLine(level) ?? _last.GetValueOrDefault(level);

    private Draft Named(string name, string form, Draft? division)
    {
        name = Session().Replace(name, "");
        var draft = builder.At("Organization", name, name);
        draft.Home ??= division ?? DivisionInFront(form);
        return draft;
    }

    /// <summary>区十七届人大常委会 is the same organ in every session.</summary>
    [GeneratedRegex("第?[一二三四五六七八九十百0-9]+届")]
    private static partial Regex Session();

    private (Draft Division, string Remainder)? Owner(string form, int start)
    {
        if (form.Length > 4 && form.StartsWith("街道", StringComparison.Ordinal) && !listed.IsOfMany(start) && _last.GetValueOrDefault('道') is { } township) return (township, form[2..]);
        if (form.Length < 2 || !"省市区县旗州盟镇乡".Contains(form[0])) return null;
        if (form[0] == '市' && form.Length > 2 && form[1] is '场' or '民') return null;
        return (Listed(start, form[0]) ?? Meant(form[0])) is { } owner ? (owner, form[1..]) : null;
    }

    private Draft? HomeLine(char level)
    {
        for (var division = home?.Division; division is not null; division = catalogue.ParentOf(division))
        {
            if (division.Name[^1] == level) return builder.Division(division);
        }
        return null;
    }

    /// <summary>The division with whose name the organisation's begins: 苔溪县 in 苔溪县第一中学.</summary>
    private Draft? DivisionInFront(string form) =>
        builder.OfType("District").Where(draft => form.Length > draft.Name.Length && form.StartsWith(draft.Name, StringComparison.Ordinal)).MaxBy(draft => draft.Name.Length);
}
