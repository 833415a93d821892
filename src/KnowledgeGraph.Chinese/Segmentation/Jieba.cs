using JiebaNet.Segmenter;

namespace KnowledgeGraph.Chinese.Segmentation;

/// <summary>The segmenter jieba with its shipped dictionary, loaded when first used (0.7 s).</summary>
/// <remarks>Safe for many threads. The package finds its files by a process-wide setting, so there is one for the process.</remarks>
internal static class Jieba
{
    private static readonly Lazy<JiebaSegmenter> Segmenter = new(Load);

    /// <summary>The words of a text as a search engine indexes them: 中国科学院 gives 中国, 科学, 学院, 科学院, 中国科学院.</summary>
    public static IEnumerable<string> SearchWords(string text) => Segmenter.Value.CutForSearch(text);

    private static JiebaSegmenter Load()
    {
        ConfigManager.ConfigFileBaseDir = ChineseData.Shipped.Jieba;
        return new JiebaSegmenter();
    }
}
