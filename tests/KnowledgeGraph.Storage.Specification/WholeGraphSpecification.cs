using CsCheck;
using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Storage.Export;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Articles;
using KnowledgeGraph.Testing.Memory;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>A graph built by Core from articles exports the same bytes from every backend: those of the reference model.</summary>
public abstract class WholeGraphSpecification(IStoreFixture fixture) : StoreSpecification(fixture)
{
    [Fact]
    public Task Random_worlds_come_out_as_from_the_reference_model() => Worlds.Some(20).SampleAsync(CompareAsync, iter: 4, threads: 1);

    private async Task CompareAsync(ArticleClaims[] articles)
    {
        await InitializeAsync();
        await using var model = await Library.OfAsync(articles);
        await using var writer = await LeaseAsync();
        var updater = new GraphUpdater(writer, new SomeTokenizer(), Clock);
        foreach (var article in articles) await updater.IngestAsync(article, Cancellation);
        await ShouldBeSameAsync(model, "after ingesting");

        foreach (var article in articles.Where((_, at) => at % 3 == 0))
        {
            await model.Updater.RetractAsync(article.Article.Id, Cancellation);
            await updater.RetractAsync(article.Article.Id, Cancellation);
        }
        await ShouldBeSameAsync(model, "after retracting every third article");
    }

    private async Task ShouldBeSameAsync(Library model, string when)
    {
        await using var reader = await ReadAsync();
        ExportComparison.FirstDifference(await GraphExport.LinesAsync(reader, Cancellation), await model.ExportAsync()).ShouldBeNull(when);
    }
}
