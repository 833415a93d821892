using KnowledgeGraph.Core.Articles;

namespace KnowledgeGraph.Extraction.Relations.Progress;

/// <summary>Whether an article takes back what the paper printed before: 更正, 勘误.</summary>
internal static class CorrectionText
{
    private static readonly string[] Titles = ["更正", "勘误", "订正", "致歉"];
    private static readonly string[] Closings = ["特此更正", "现予更正", "予以更正", "现更正如下"];
    private static readonly string[] Words = ["特此更正", "有误", "更正如下", "应为", "应更正为"];

    public static bool Is(Article article) =>
        Titles.Any(word => article.Title.Contains(word, StringComparison.Ordinal)) || (article.Body.Contains('刊') && Closings.Any(word => article.Body.Contains(word, StringComparison.Ordinal)));

    /// <summary>Whether a sentence says what is right, or that something was wrong.</summary>
    public static bool Corrects(string sentence) =>
        sentence.Contains("核实", StringComparison.Ordinal) || sentence.Contains("实为", StringComparison.Ordinal) || sentence.Contains("实际", StringComparison.Ordinal) || Words.Any(word => sentence.Contains(word, StringComparison.Ordinal)) || sentence.Contains("尚未", StringComparison.Ordinal);
}
