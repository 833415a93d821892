using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Extraction.Pages;

namespace KnowledgeGraph.Extraction.Tests.Pages;

/// <summary>Pages that a test writes out.</summary>
internal static class PageText
{
    private static readonly PageSplitter Splitter = new();

    /// <summary>The articles of a page of 云台报.</summary>
    public static IReadOnlyList<Article> Split(string text, PageFormat format = PageFormat.PlainText) =>
        Splitter.Split(new Page(new PageMetadata { Name = "p1", Newspaper = "云台报" }, text, format));
}
