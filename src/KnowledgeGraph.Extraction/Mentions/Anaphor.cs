using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>A word that stands for a body or a work named before, and how the names end that it can mean.</summary>
/// <param name="Type">The entity type that it means.</param>
/// <param name="Endings">How names end that it can mean.</param>
/// <param name="Generic">Whether it means any of a kind where neither 该 nor 这 points at one: 企业.</param>
internal sealed record Anaphor(string Type, IReadOnlyList<string> Endings, bool Generic = false)
{
    /// <summary>公司, 学院, 大桥: the words of <c>anaphors.tsv</c>.</summary>
    public static IReadOnlyDictionary<string, Anaphor> Words { get; } =
        LexiconFile.Values("anaphors.tsv", 3, row => new Anaphor(row.Columns[1], row.Columns[2].Split(' '), row.Columns.Count > 3));
}
