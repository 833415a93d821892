using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Chinese;
using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Chinese.Segmentation;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Extraction.Reading;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Agreement;

/// <summary>The sample papers of the folder seeds, read once.</summary>
public sealed class SamplePapers
{
    private readonly Lazy<IReadOnlyList<ArticleClaims>> _claims = new(Read);
    private readonly JiebaSearchTokenizer _tokenizer = new();

    /// <summary>What every article states, in the order of pages.</summary>
    public IReadOnlyList<ArticleClaims> Claims => _claims.Value;

    /// <summary>Brings all of them into an empty store.</summary>
    public async Task FillAsync(IGraphStore store, CancellationToken cancellation)
    {
        await store.MigrateAsync(cancellation);
        await using var writer = await store.LeaseWriterAsync("sample papers", TimeSpan.FromMinutes(5), cancellation);
        var updater = new GraphUpdater(writer, _tokenizer, TimeProvider.System);
        foreach (var claims in Claims) await updater.IngestAsync(claims, cancellation);
        await writer.FinishAsync(cancellation);
    }

    private static IReadOnlyList<ArticleClaims> Read()
    {
        var folder = Path.Combine(RepositoryFiles.Seeds, "pages");
        var catalogue = DivisionCatalogue.Load(ChineseData.Shipped.Divisions, Path.Combine(folder, "divisions.tsv"));
        using var reader = new ArticleReader(ChineseData.Shipped.Folder, catalogue);
        return [.. Pages(folder).SelectMany(reader.Split).Select(reader.Read)];
    }

    private static IEnumerable<Page> Pages(string folder)
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "manifest.json")));
        foreach (var entry in manifest.RootElement.EnumerateObject())
        {
            var metadata = new PageMetadata
            {
                Name = entry.Name,
                Newspaper = entry.Value.GetProperty("newspaper").GetString(),
                Home = entry.Value.GetProperty("home").GetString(),
                IssueDate = DateOnly.ParseExact(entry.Value.GetProperty("date").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            };
            yield return new Page(metadata, File.ReadAllText(Path.Combine(folder, entry.Name + ".txt")));
        }
    }
}
