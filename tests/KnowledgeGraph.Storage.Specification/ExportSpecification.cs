using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Graph;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>Everything that belongs to the graph comes out, and nothing twice.</summary>
public abstract class ExportSpecification(IStoreFixture fixture) : StoreSpecification(fixture)
{
    /// <summary>More than a backend is likely to read at once.</summary>
    private const int Many = 1500;

    private static readonly Entity Person = Some.Person("何静");
    private static readonly Entity Post = Some.Entity("Position", "县长", attributes: AttributeSet.Of(("title", "县长")));
    private static readonly Fact Holds = Some.Fact("HOLDS", Person, Post);

    private static readonly Telling Report = new Telling("县长何静到看丹村。", new DateOnly(2021, 3, 4)).Naming(Person).Naming(Post).Stating(Holds, "县长何静");

    [Fact]
    public async Task An_empty_store_exports_nothing() => (await ExportAsync()).ShouldBeEmpty();

    [Fact]
    public async Task Each_kind_of_item_comes_out_as_it_was_put()
    {
        var wrote = Some.Fact("WROTE", Person, Some.Entity("Article", Report.Article.Title, Report.Article.Id));
        var article = Some.Entity("Article", Report.Article.Title, Report.Article.Id);
        var signed = new Telling("记者何静。", new DateOnly(2021, 3, 5)).Naming(Person);
        await CommitAsync(new BatchBuilder().Add(Person, Post, article).Add(Holds, wrote).Tell(Report, signed));

        var items = await ExportAsync();

        Articles(items).ShouldBe([(Report.Article, "test 1"), (signed.Article, "test 1")], ignoreOrder: true);
        Entities(items).ShouldBe([Person, Post, article], ignoreOrder: true);
        Facts(items).ShouldBe([Holds, wrote], ignoreOrder: true);
        var (claim, _, _) = Report.Claims[0];
        items.OfType<ExportItem.OfEvidence>().ShouldHaveSingleItem().Evidence.ShouldBe(
            new Evidence(claim.Id, Holds.Id, Report.Article.Id, claim.Span, claim.Quote, claim.Rule, claim.Confidence, claim.Attributes));
        var mentions = items.OfType<ExportItem.OfMention>().Select(item => item.Mention).ToList();
        mentions.Select(mention => (mention.Mention.Id, mention.Article, mention.Entity)).ShouldBe(
            Report.Mentions.Select(m => (m.Mention.Id, Report.Article.Id, m.Entity.Id)).Append((signed.Mentions[0].Mention.Id, signed.Article.Id, Person.Id)), ignoreOrder: true);
        Same.Mention(mentions.First(mention => mention.Mention.Type == "Position").Mention, Report.Mentions[1].Mention);
    }

    [Fact]
    public async Task A_large_store_comes_out_whole()
    {
        var people = Enumerable.Range(0, Many).Select(i => Some.Person($"某{i}")).ToList();
        await CommitAsync(new BatchBuilder().Add(people));

        Entities(await ExportAsync()).Order(ById).ShouldBe(people.Order(ById));
    }

    [Fact]
    public async Task Others_can_read_by_the_same_reader_meanwhile()
    {
        await CommitAsync(new BatchBuilder().Add(Person, Post).Add(Holds).Tell(Report));
        await using var reader = await ReadAsync();

        await foreach (var item in reader.ExportAsync(Cancellation))
        {
            if (item is ExportItem.OfEntity found) (await reader.EntitiesAsync([found.Entity.Id], Cancellation)).ShouldHaveSingleItem();
        }
    }

    private static IComparer<Entity> ById { get; } = Comparer<Entity>.Create((x, y) => Core.Text.CodePointComparer.Instance.Compare(x.Id, y.Id));

    private async Task<List<ExportItem>> ExportAsync()
    {
        await using var reader = await ReadAsync();
        return await reader.ExportAsync(Cancellation).ToListAsync(Cancellation);
    }

    private static IEnumerable<(Core.Articles.Article, string)> Articles(IEnumerable<ExportItem> items) =>
        items.OfType<ExportItem.OfArticle>().Select(item => (item.Article, item.Extractor));

    private static IEnumerable<Entity> Entities(IEnumerable<ExportItem> items) => items.OfType<ExportItem.OfEntity>().Select(item => item.Entity);

    private static IEnumerable<Fact> Facts(IEnumerable<ExportItem> items) => items.OfType<ExportItem.OfFact>().Select(item => item.Fact);
}
