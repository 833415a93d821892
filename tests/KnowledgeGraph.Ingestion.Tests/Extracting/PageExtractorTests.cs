using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Ingestion.Extracting;
using KnowledgeGraph.Ingestion.Readers;

namespace KnowledgeGraph.Ingestion.Tests.Extracting;

public sealed class PageExtractorTests
{
    private readonly PageExtractor _extractor = new(new LineReader(), page => page.Metadata.Home == "无名区" ? "the home is unknown" : null);

    [Fact]
    public void A_page_becomes_the_claims_of_its_articles_in_order()
    {
        var page = Extract(Read("甲\n乙"));
        page.Failure.ShouldBeNull();
        page.Articles.Select(claims => claims.Article.Body).ShouldBe(["甲", "乙"]);
    }

    [Fact]
    public void A_file_that_could_not_be_read_stays_a_failure() =>
        Extract(PageRead.Failed("a.txt", "it is empty")).ShouldBe(new ExtractedPage("a.txt", [], "it is empty"), Same);

    [Fact]
    public void A_refused_page_fails_with_the_reason() => Extract(Read("甲", home: "无名区")).Failure.ShouldBe("the home is unknown");

    [Fact]
    public void A_page_without_articles_fails() => Extract(Read("\n")).Failure!.ShouldStartWith("no article was found");

    [Fact]
    public void An_article_on_which_the_reader_breaks_is_named_and_the_others_of_its_page_stay()
    {
        var page = Extract(Read("甲\n坏\n乙"));
        page.Articles.Select(claims => claims.Article.Body).ShouldBe(["甲", "乙"]);
        page.Failure!.ShouldContain("reading it failed (InvalidDataException: 坏)");
    }

    [Fact]
    public async Task A_page_on_which_the_reader_breaks_fails_and_the_others_go_on()
    {
        PageRead[] reads = [Read("甲"), Read("坏"), Read("乙")];
        var pages = await _extractor.ExtractAsync(reads, 2, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        pages.Select(page => page.Articles.Count).ShouldBe([1, 0, 1]);
        pages[1].Failure!.ShouldContain("InvalidDataException: 坏");
    }

    private ExtractedPage Extract(PageRead read) => _extractor.Read(_extractor.Split(read));

    private static IEqualityComparer<ExtractedPage> Same { get; } =
        EqualityComparer<ExtractedPage>.Create((x, y) => x!.Path == y!.Path && x.Failure == y.Failure && x.Articles.Count == y.Articles.Count);

    private static PageRead Read(string text, string? home = null) =>
        PageRead.Of("a.txt", new Page(new PageMetadata { Name = "a", Home = home }, text));
}
