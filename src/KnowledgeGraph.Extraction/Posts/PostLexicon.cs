using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>The words by which texts give posts to people and bodies to posts.</summary>
internal sealed class PostLexicon
{
    public WordMap<Anaphor> Anaphors { get; } = new(Anaphor.Words.ToDictionary());

    /// <summary>校长 of schools alone: heads of titles and how the names of their bodies end.</summary>
    public IReadOnlyDictionary<string, Anaphor> Bodies { get; } =
        LexiconFile.Values("title-bodies.tsv", 2, row => new Anaphor("Organization", row.Columns[1].Split(' ')));

    public WordMap<Appointment> Appointments { get; } =
        LexiconFile.Map("appointments.tsv", 3, row => new Appointment(row.Columns[1], row.Enum<PersonPlace>(2)));

    /// <summary>Words that leave a change of a post in doubt.</summary>
    public WordMap<Doubt> Doubts { get; } = LexiconFile.Map("post-doubts.tsv", 2, row => row.Enum<Doubt>(1));

    /// <summary>任命, 免去: verbs right before whom they appoint or remove.</summary>
    public WordSet Appointing { get; } = LexiconFile.Words("appointing-verbs.tsv");

    /// <summary>老党员, 父亲: somebody whom a text does not name.</summary>
    public WordSet Unnamed { get; } = LexiconFile.Words("unnamed-people.tsv");

    /// <summary>是, 当过: what says what somebody is or was.</summary>
    public WordSet Being { get; } = LexiconFile.Words("being-words.tsv");

    public WordSet FormerWords { get; } = LexiconFile.Words("former-words.tsv");
}

/// <summary>What a verb says of a tenure, and where its person stands.</summary>
internal sealed record Appointment(string State, PersonPlace Person);

internal enum PersonPlace
{
    /// <summary>张三任局长.</summary>
    Before,

    /// <summary>任命张三为局长, 免去张三的局长职务.</summary>
    Inside,
}
