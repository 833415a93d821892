using KnowledgeGraph.Chinese.Words;

namespace KnowledgeGraph.Extraction.Lexicons;

/// <summary>The words of project-stages.tsv by how much else they are said of.</summary>
internal static class StageLexicon
{
    private static readonly HashSet<string> Stages = [.. LexiconFile.Read("project-stages.tsv", 2).Select(row => row.Columns[0])];

    private static readonly Dictionary<string, StageScope> Scopes = LexiconFile.Values("common-stages.tsv", 2, row =>
        Stages.Contains(row.Columns[0]) ? row.Enum<StageScope>(1) : throw row.Wrong($"'{row.Columns[0]}' is no word of project-stages.tsv."));

    /// <summary>Words that show that what is named soon before them is being built: 开工, 竣工.</summary>
    public static WordSet Shown { get; } = new(Words(StageScope.Project).Concat(LexiconFile.Read("project-states-after.tsv", 1).Select(row => Stages.Contains(row.Columns[0]) ? throw row.Wrong($"'{row.Columns[0]}' stands in project-stages.tsv.") : row.Columns[0])));

    /// <summary>Words that show it only right behind the name, or behind a time: 修好, 收尾.</summary>
    public static WordSet ShownNear { get; } = new(Words(StageScope.Near));

    /// <summary>Whether the word is said of much else, so that the project must be its subject or object.</summary>
    public static bool IsNear(string word) => Scope(word).HasFlag(StageScope.Near);

    /// <summary>Whether it is said of what has stood for long, too.</summary>
    public static bool IsStanding(string word) => Scope(word).HasFlag(StageScope.Standing);

    private static StageScope Scope(string word) => Scopes.GetValueOrDefault(word);

    private static IEnumerable<string> Words(StageScope scope) => Stages.Where(word => Scope(word) == scope);
}

/// <summary>What a word for the stage of a project is said of.</summary>
[Flags]
internal enum StageScope
{
    /// <summary>Of what is being built, wherever it stands.</summary>
    Project = 0,

    /// <summary>Of much else, so that the project must be its subject or object.</summary>
    Near = 1,

    /// <summary>Of what has stood for long, too.</summary>
    Standing = 2,
}
