using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>A word that stands for a body or a work named before, and how the names end that it can mean.</summary>
internal sealed record Anaphor(string Type, IReadOnlyList<string> Endings)
{
    /// <summary>公司, 学院, 大桥: the words of <c>anaphors.tsv</c>.</summary>
    public static IReadOnlyDictionary<string, Anaphor> Words { get; } =
        LexiconFile.Values("anaphors.tsv", 3, row => new Anaphor(row.Columns[1], row.Columns[2].Split(' ')));
}
