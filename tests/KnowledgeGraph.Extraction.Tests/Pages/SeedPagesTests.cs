using System.Text.Json;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Pages;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Extraction.Tests.Pages;

/// <summary>The sample papers come apart as their annotations say, measured as score.py does.</summary>
public sealed class SeedPagesTests
{
    private static readonly PageSplitter Splitter = new();

    public static TheoryData<string> Pages => [.. Directory.GetFiles(Path.Combine(RepositoryFiles.Seeds, "pages"), "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order()];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_article_of_a_sample_page_is_found_once(string name)
    {
        var text = File.ReadAllText(Path.Combine(RepositoryFiles.Seeds, "pages", name + ".txt"));
        var articles = Splitter.Split(new Page(new PageMetadata { Name = name }, text));
        var expected = Expected(name);
        articles.Count.ShouldBe(expected.Count);
        for (var at = 0; at < expected.Count; at++)
        {
            var body = Comparable(articles[at].Body);
            body.ShouldContain(Comparable(expected[at].Start));
            body.ShouldContain(Comparable(expected[at].End));
            if (expected[at].Title is { Length: > 0 } title) Comparable(articles[at].Title).ShouldBe(Comparable(title));
        }
    }

    private static List<(string? Title, string Start, string End)> Expected(string name) =>
        [.. File.ReadLines(Path.Combine(RepositoryFiles.Seeds, "annotations", name + ".jsonl")).Select(line =>
        {
            var article = JsonDocument.Parse(line).RootElement;
            return (article.TryGetProperty("title", out var title) ? title.GetString() : null, article.GetProperty("start").GetString()!, article.GetProperty("end").GetString()!);
        })];

    private static string Comparable(string text) => string.Concat(CompatibilityForm.Of(text).Where(c => !char.IsWhiteSpace(c)));
}
