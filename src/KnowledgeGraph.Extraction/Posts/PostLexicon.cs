using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>The words by which texts give posts to people and bodies to posts.</summary>
internal sealed class PostLexicon
{
    public WordMap<Anaphor> Anaphors { get; } = LexiconFile.Map("anaphors.tsv", 3, row => new Anaphor(row.Columns[1], row.Columns[2].Split(' ')));

    public WordMap<Appointment> Appointments { get; } =
        LexiconFile.Map("appointments.tsv", 3, row => new Appointment(row.Columns[1], row.Enum<PersonPlace>(2)));

    public WordSet FormerWords { get; } = LexiconFile.Words("former-words.tsv");
}

/// <summary>A word that stands for a body named before, and how the names end that it can mean.</summary>
internal sealed record Anaphor(string Type, IReadOnlyList<string> Endings);

/// <summary>What a verb says of a tenure, and where its person stands.</summary>
internal sealed record Appointment(string State, PersonPlace Person);

internal enum PersonPlace
{
    /// <summary>张三任局长.</summary>
    Before,

    /// <summary>任命张三为局长, 免去张三的局长职务.</summary>
    Inside,
}
