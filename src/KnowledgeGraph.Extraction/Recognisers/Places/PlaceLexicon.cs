using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Recognisers.Places;

/// <summary>What ends the names of places, what stands before them, and locations that are no places of the graph.</summary>
internal sealed class PlaceLexicon
{
    public WordMap<PlaceStrength> Heads { get; } = LexiconFile.Map("place-heads.tsv", 2, row => row.Enum<PlaceStrength>(1));

    public WordSet Prepositions { get; } = LexiconFile.Words("place-prepositions.tsv");

    /// <summary>文化节 in 广场文化节: after a head of places it is a modifier.</summary>
    public WordSet Followers { get; } = LexiconFile.Words("place-followers.tsv");

    /// <summary>活动 in “微风”广场公益活动.</summary>
    public WordMap<string> Events { get; } = LexiconFile.Map("event-nouns.tsv", 2, row => row.Columns[1]);

    /// <summary>项目 in 汐湾广场项目: the place is part of a project's name.</summary>
    public WordSet Works { get; } = LexiconFile.Words("place-works.tsv");

    public WordSet NotPlaces { get; } = LexiconFile.Words("not-places.tsv");
}

internal enum PlaceStrength
{
    /// <summary>Names a place with any specific modifier: 翠湖湿地公园.</summary>
    Strong,

    /// <summary>Needs the analyser or a division to say so: 云台老街.</summary>
    Weak,
}
