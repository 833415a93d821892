using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Titles;

/// <summary>Heads, ranks and leading bodies of titles.</summary>
internal sealed class TitleLexicon
{
    public WordMap<TitleKind> Heads { get; } = LexiconFile.Map("titles.tsv", 2, row => row.Enum<TitleKind>(1));

    public WordMap<Rank> Ranks { get; } = LexiconFile.Map("ranks.tsv", 2, row => row.Enum<Rank>(1));

    public WordMap<LeadingForm> LeadingBodies { get; } = LexiconFile.Map("leading-bodies.tsv", 2, row => row.Enum<LeadingForm>(1));

    public WordSet Departments { get; } = LexiconFile.Words("department-heads.tsv");
}

/// <summary>What a rank before a title's head says.</summary>
internal enum Rank
{
    Plain,
    Acting,
    Former,
    Nominated,

    /// <summary>Says that the tenure is new, and leaves the title: 新任区长.</summary>
    Current,

    /// <summary>Says that nobody held the post before, and leaves the title: 首任馆长 took office long ago, unless a verb says that it is now.</summary>
    First,
    Seconded,
}

/// <summary>How a leading body is worded.</summary>
internal enum LeadingForm
{
    /// <summary>Takes the word of its level before it: 区+人大常委会.</summary>
    Level,

    /// <summary>Holds its level: 区委.</summary>
    Bound,

    /// <summary>Stands as it is: 街道党工委.</summary>
    Free,
}
