namespace KnowledgeGraph.Chinese.Divisions;

/// <summary>An administrative division of the official list, or of a list that stands with the pages.</summary>
/// <remarks>Levels without a name of their own (市辖区) are no divisions.</remarks>
/// <param name="Code">2 digits for a province, 4 a city, 6 a county, 9 a township, 12 a community; a prefix is the parent's.</param>
/// <param name="Name">The official name: 丰台区.</param>
/// <param name="Level">Its level.</param>
public sealed record Division(string Code, string Name, DivisionLevel Level);

/// <summary>The levels of administration, from the highest: 省, 市, 县, 乡, 村.</summary>
public enum DivisionLevel
{
    Province,
    City,
    County,
    Township,
    Community,
}
