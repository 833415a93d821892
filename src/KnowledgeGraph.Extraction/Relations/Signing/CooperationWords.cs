using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Relations.Signing;

/// <summary>The words for a cooperation with their kinds, each alone and behind the verbs that bind two sides: 友好学校, 结为友好学校.</summary>
internal static class CooperationWords
{
    public static WordMap<string> Read()
    {
        var rows = LexiconFile.Read("cooperation.tsv", 2).ToList();
        var words = LexiconFile.Values("cooperation.tsv", 2, row => row.Columns[1]);
        foreach (var tie in LexiconFile.Read("cooperation-ties.tsv", 1))
        {
            foreach (var row in rows) words.TryAdd(tie.Columns[0] + row.Columns[0], row.Columns[1]);
        }
        foreach (var row in rows.Where(IsTied)) words.Remove(row.Columns[0]);
        return new WordMap<string>(words);
    }

    private static bool IsTied(LexiconRow row) => row.Text(2) is "" or "tied" ? row.Text(2).Length > 0 : throw row.Wrong($"'{row.Text(2)}' is not 'tied'.");
}
