using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Pages.Furniture;

/// <summary>The words of <c>page-furniture.tsv</c> by their use.</summary>
internal sealed class FurnitureLexicon
{
    private const string File = "page-furniture.tsv";

    private readonly ILookup<FurnitureUse, string> _words = Load();

    public FurnitureLexicon()
    {
        Starts = new WordSet(_words[FurnitureUse.start].Concat(_words[FurnitureUse.editor]).Distinct());
        Editors = new WordSet(_words[FurnitureUse.editor]);
        Parts = new WordSet(_words[FurnitureUse.part].Concat(_words[FurnitureUse.start]).Concat(_words[FurnitureUse.editor]).Distinct());
        Labels = new WordSet(_words[FurnitureUse.label]);
        Briefs = new WordSet(_words[FurnitureUse.brief]);
    }

    /// <summary>责任编辑, 上一篇: a line that opens with one is furniture.</summary>
    public WordSet Starts { get; }

    /// <summary>责任编辑, 校对: words that a name may follow without a colon.</summary>
    public WordSet Editors { get; }

    /// <summary>电话, 主办: two of them on a line make it furniture.</summary>
    public WordSet Parts { get; }

    /// <summary>要闻, 综合新闻: names of sections.</summary>
    public WordSet Labels { get; }

    /// <summary>简讯, 短波: heads of several short items.</summary>
    public WordSet Briefs { get; }

    private static ILookup<FurnitureUse, string> Load()
    {
        var seen = new HashSet<(string, FurnitureUse)>();
        foreach (var row in LexiconFile.Read(File, 2))
        {
            if (!seen.Add((row.Columns[0], row.Enum<FurnitureUse>(1)))) throw row.Wrong($"'{row.Columns[0]}' stands twice with this use.");
        }
        return seen.ToLookup(word => word.Item2, word => word.Item1);
    }

    /// <summary>The uses, worded as in the file.</summary>
    private enum FurnitureUse
    {
        start,
        editor,
        part,
        label,
        brief,
    }
}
