using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>The home division and those above it: what 区, 市 and 省 mean in its paper.</summary>
internal sealed class HomeLine
{
    private readonly Dictionary<char, Thing> _byLevel = [];

    public HomeLine(ThingLayer things, DivisionCatalogue catalogue)
    {
        Home = things.HomeDivision is { } index ? things.Things[index] : null;
        for (var division = Home?.Division; division is not null; division = catalogue.ParentOf(division))
        {
            if (things.Things.FirstOrDefault(thing => thing.Division == division) is { } thing) _byLevel.TryAdd(division.Name[^1], thing);
        }
    }

    /// <summary>The home division itself, if the article names it.</summary>
    public Thing? Home { get; }

    public Thing? OfLevel(char level) => _byLevel.GetValueOrDefault(level);
}
