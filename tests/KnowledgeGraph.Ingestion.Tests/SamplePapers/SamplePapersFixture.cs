using KnowledgeGraph.Chinese;
using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Extraction.Reading;
using KnowledgeGraph.Ingestion.Extracting;
using KnowledgeGraph.Ingestion.Readers;
using KnowledgeGraph.Testing.Files;
using KnowledgeGraph.Testing.Memory;

namespace KnowledgeGraph.Ingestion.Tests.SamplePapers;

/// <summary>What the sample papers state, extracted once, and the export of a store that nothing else happened to.</summary>
public sealed class SamplePapersFixture : IAsyncLifetime
{
    /// <summary>In order of pages and articles.</summary>
    public IReadOnlyList<ArticleClaims> Articles { get; private set; } = [];

    /// <summary>The export of a fresh build from all of them.</summary>
    public IReadOnlyList<string> Export { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        var files = PageReader.Files([Path.Combine(RepositoryFiles.Seeds, "pages")]);
        using var reader = new ArticleReader(ChineseData.Shipped.Folder, DivisionCatalogue.Load(ChineseData.Shipped.Divisions, [.. PageReader.DivisionLists(files)]));
        var pages = new PageReader(null, new PageDefaults());
        List<ArticleClaims> articles = [];
        await foreach (var page in new PageExtractor(reader, _ => null).ExtractAsync(files.Select(pages.Read), Environment.ProcessorCount))
        {
            page.Failure.ShouldBeNull(page.Path);
            articles.AddRange(page.Articles);
        }
        Articles = articles;
        Export = await FreshAsync(articles);
    }

    /// <summary>The export of a fresh build from some of them.</summary>
    public static async Task<IReadOnlyList<string>> FreshAsync(IEnumerable<ArticleClaims> articles)
    {
        await using var library = await Library.OfAsync(articles);
        return await library.ExportAsync();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
