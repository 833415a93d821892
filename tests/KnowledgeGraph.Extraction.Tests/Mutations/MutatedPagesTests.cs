using System.Globalization;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Extraction.Tests.Mutations;

/// <summary>No page, however damaged, breaks the reader, and what it says of one still stands in it.</summary>
/// <remarks>KNOWLEDGEGRAPH_MUTATIONS sets how many pages (2,000), KNOWLEDGEGRAPH_TEST_SEED the damage (1, so that the gate reads the same pages every time); a failure prints page and seed.</remarks>
public sealed class MutatedPagesTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    private static readonly IReadOnlyList<string> Samples = [.. Directory.GetFiles(Path.Combine(RepositoryFiles.Seeds, "pages"), "*.txt").Order(StringComparer.Ordinal).Select(path => File.ReadAllText(path))];

    [Fact]
    public void Damaged_pages_are_read_and_every_quote_stands_in_its_article()
    {
        var seed = Setting("KNOWLEDGEGRAPH_TEST_SEED") ?? 1;
        var mutator = new PageMutator(Samples, new Random(seed));
        for (var count = Setting("KNOWLEDGEGRAPH_MUTATIONS") ?? 2000; count > 0; count--)
        {
            var text = mutator.Next();
            try
            {
                foreach (var article in reader.Split(text)) Check(article, reader.Claims(article));
            }
            catch (Exception error)
            {
                throw new InvalidOperationException($"Seed {seed}, the page:\n{text}", error);
            }
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        }
    }

    [Fact]
    public void A_line_of_a_hundred_and_fifty_thousand_characters_is_read()
    {
        var line = string.Concat(Enumerable.Repeat("副区长江枫到柳堤街道调研，", 12_000));
        var articles = reader.Split(line);
        articles.ShouldNotBeEmpty();
        foreach (var article in articles) Check(article, reader.Claims(article));
    }

    private static void Check(Article article, ArticleClaims claims)
    {
        foreach (var claim in claims.Claims) claim.Quote.ShouldBe(claim.Span.In(article.Body));
        var types = claims.Mentions.ToDictionary(mention => mention.Id, mention => mention.Type);
        foreach (var claim in claims.Claims)
        {
            var edge = GraphOntology.Default.Edge(claim.Type);
            edge.From.ShouldContain(types[claim.Subject], claim.Quote);
            edge.To.ShouldContain(types.GetValueOrDefault(claim.Object, "Article"), claim.Quote);
        }
        foreach (var span in claims.Mentions.SelectMany(mention => mention.Occurrences)) span.In(article.Body).ShouldNotBeEmpty();
    }

    private static int? Setting(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number) ? number : null;
}
