using System.Globalization;
using System.Text;
using KnowledgeGraph.Core.Articles;

namespace KnowledgeGraph.Generation.Pages;

/// <summary>The papers as pages of text, set as a district's paper sets them: a line on top, headlines, paragraphs broken into short lines.</summary>
public static class PrintedPages
{
    /// <summary>Characters of a line.</summary>
    private const int Width = 26;

    private static readonly string[] Weekdays = ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"];

    /// <summary>The pages in order of their issues; each holds the articles that stand on it.</summary>
    public static IEnumerable<Page> Of(GeneratorOptions options) => GeneratedPapers.Of(options)
        .Select(article => article.Claims.Article)
        .GroupBy(article => (article.Page.Newspaper, article.Page.IssueDate, article.Page.Number))
        .Select(page => Print([.. page]));

    /// <summary>A page with those articles.</summary>
    public static Page Print(IReadOnlyList<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var metadata = articles[0].Page;
        var day = metadata.IssueDate!.Value;
        var text = new StringBuilder().Append(
            CultureInfo.InvariantCulture, $"{metadata.Newspaper}  {day.Year}年{day.Month}月{day.Day}日  {Weekdays[(int)day.DayOfWeek]}  第{metadata.Number}  要闻\n");
        foreach (var article in articles)
        {
            text.Append('\n').Append(article.Title).Append("\n\n");
            foreach (var paragraph in article.Body.Split('\n', StringSplitOptions.RemoveEmptyEntries)) Set("　　" + paragraph, text);
        }
        return new Page(metadata with { Name = $"{metadata.Newspaper}-{metadata.Name}" }, text.ToString());
    }

    private static void Set(string paragraph, StringBuilder text)
    {
        for (var at = 0; at < paragraph.Length; at += Width) text.Append(paragraph.AsSpan(at, Math.Min(Width, paragraph.Length - at))).Append('\n');
    }
}
