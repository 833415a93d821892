using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Recognisers.Organizations;

/// <summary>Words before a firm's name that the analyser may draw to it, though they say what the firm is or does there: 项目建设方 in 项目建设方青石集团, 区属国企 in 区属国企青石集团.</summary>
internal static class FirmOpenings
{
    private const int ShortestFirm = 2;
    private const int LongestWord = 6;

    private static readonly WordSet Words = LexiconFile.Words("building-units.tsv", "firm-kinds.tsv");

    /// <summary>Where the name begins behind the last such word that ends between the offsets (the analyser may cut the word itself); the first offset where there is none.</summary>
    public static int Behind(string body, int start, int head)
    {
        foreach (var word in Words.Find(body, new TextSpan(Math.Max(0, start - LongestWord), Math.Max(start, head))))
        {
            if (word.End > start && head - word.End >= ShortestFirm) start = word.End;
        }
        return ByWhom(body, start, head);
    }

    /// <summary>Behind 由 in 江东校区由青石集团, which the analyser takes for one name: what stands before it is built by the firm.</summary>
    private static int ByWhom(string body, int start, int head)
    {
        var by = head > start ? body.LastIndexOf('由', head - 1, head - start) : -1;
        return by > start && head - by > ShortestFirm && body[by - 1] is not ('自' or '理' or '事' or '缘') && body[by + 1] != '器' ? by + 1 : start;
    }
}
