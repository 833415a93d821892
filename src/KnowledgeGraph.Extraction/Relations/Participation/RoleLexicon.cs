using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Relations.Participation;

/// <summary>What people do at events, and the words that tell a speech there from one elsewhere.</summary>
internal sealed class RoleLexicon
{
    public WordMap<RoleVerb> Verbs { get; } = LexiconFile.Map("roles.tsv", 3, row => new RoleVerb(row.Columns[1], row.Enum<RoleUse>(2)));

    /// <summary>听取 in 听取局长何田的汇报: whose object is said by others.</summary>
    public WordSet Hearing { get; } = LexiconFile.Words("hearing-verbs.tsv");

    /// <summary>群众 in 带领群众奋斗: whom somebody leads in their work, to no event.</summary>
    public WordSet Crowds { get; } = LexiconFile.Words("crowds.tsv");

    /// <summary>告诉记者: said to the reporter.</summary>
    public WordSet Reporter { get; } = LexiconFile.Words("reporter-words.tsv");

    /// <summary>仪式上: said at the event.</summary>
    public WordSet Site { get; } = LexiconFile.Words("site-words.tsv");

    /// <summary>讲解 in 讲解员: a noun that only begins like the verb.</summary>
    public static bool IsInNoun(ClauseText text, TextSpan verb) => text.Words.TokenAt(verb.End - 1) is { Tag: "n" or "nz" } word && word.Span.End > verb.End;
}

/// <summary>A verb that gives its subject a role.</summary>
internal sealed record RoleVerb(string Role, RoleUse Use);

/// <summary>How a verb of a role finds its event and who can be its subject.</summary>
internal enum RoleUse
{
    /// <summary>主持会议: its object, or the event under way.</summary>
    Event,

    /// <summary>强调: the event under way, for people with a post and those known to be there.</summary>
    Speech,

    /// <summary>致辞: speech that happens only at events.</summary>
    Address,

    /// <summary>汇报: like an address; a body or division can do it.</summary>
    Report,

    /// <summary>揭牌: an act at a ceremony.</summary>
    Act,
}
