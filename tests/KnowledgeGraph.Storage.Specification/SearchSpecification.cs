using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Graph;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>Finding by the tokens that Core computes.</summary>
public abstract class SearchSpecification(IStoreFixture fixture) : StoreSpecification(fixture)
{
    private static readonly Entity Bridge = Some.Entity("Project", "柳溪大桥", "x4", articles: 2);
    private static readonly Entity Renewal = Some.Entity("Project", "柳溪大桥改建", "x3", articles: 5);
    private static readonly Entity Old = Some.Entity("Project", "老柳溪大桥", "x1", articles: 3, aliases: ["柳桥"]);
    private static readonly Entity Twin = Some.Entity("Place", "新柳溪大桥", "x2", articles: 3);
    private static readonly Entity Person = Some.Person("何静", "x5");
    private static readonly Telling Report = new Telling("昨天，柳溪大桥通车，县长何静出席。", title: "大桥通车").Naming(Bridge);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await CommitAsync(new BatchBuilder().Add(Bridge, Renewal, Old, Twin, Person).Tell(Report));
    }

    [Fact]
    public async Task Exact_names_come_first_then_prefixes_then_the_most_mentioned_then_by_id()
    {
        (await SearchAsync("柳溪大桥")).ShouldBe(
        [
            new(Bridge.Id, "Project", 0),
            new(Renewal.Id, "Project", 1),
            new(Old.Id, "Project", 2),
            new(Twin.Id, "Place", 2),
            new(Report.Article.Id, "Article", 2),
        ]);
    }

    [Theory]
    [InlineData("何静", "x5")]
    [InlineData("柳桥", "x1")]
    [InlineData("改建", "x3")]
    public async Task Two_characters_find_names_and_aliases(string text, string id) => (await SearchAsync(text)).ShouldContain(hit => hit.Id == id);

    [Fact]
    public async Task Articles_are_found_by_their_text_and_ranked_by_their_title()
    {
        (await SearchAsync("出席")).ShouldBe([new(Report.Article.Id, "Article", 2)]);
        (await SearchAsync("大桥通车")).ShouldBe([new(Report.Article.Id, "Article", 0)]);
    }

    [Fact]
    public async Task An_article_that_is_an_entity_too_is_found_once()
    {
        await CommitAsync(new BatchBuilder().Add(Some.Entity("Article", Report.Article.Title, Report.Article.Id)));

        (await SearchAsync("大桥通车")).ShouldBe([new(Report.Article.Id, "Article", 0)]);
    }

    [Fact]
    public async Task All_tokens_must_be_found()
    {
        (await SearchAsync("大桥 何静")).Select(hit => hit.Id).ShouldBe([Report.Article.Id]);
        (await SearchAsync("大桥 火箭")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Types_and_number_are_limited()
    {
        (await SearchAsync("柳溪大桥", ["Place", "Article"])).Select(hit => hit.Type).ShouldBe(["Place", "Article"]);
        (await SearchAsync("柳溪大桥", ["Person"])).ShouldBeEmpty();
        await using var reader = await ReadAsync();
        (await reader.SearchAsync(new SearchQuery("柳溪大桥", Some.QueryTokens("柳溪大桥"), [], 2), Cancellation)).Select(hit => hit.Id).ShouldBe([Bridge.Id, Renewal.Id]);
    }

    [Fact]
    public async Task No_tokens_find_nothing()
    {
        await using var reader = await ReadAsync();

        (await reader.SearchAsync(new SearchQuery("", [], []), Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Tokens_are_compared_whole()
    {
        await CommitAsync(new BatchBuilder().Add(Some.Entity("Project", "C++ Ünïon", "x8"), Some.Entity("Project", "C", "x9")));

        (await SearchAsync("C++")).ShouldBe([new("x8", "Project", 1)]);
        (await SearchAsync("C")).ShouldBe([new("x9", "Project", 0)]);
        (await SearchAsync("Union")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("name:何静")]
    [InlineData("何静 OR 柳溪")]
    [InlineData("NOT 何静")]
    [InlineData("(何静")]
    [InlineData("何静~2^3 && || ! { } [ ] ? \\ /")]
    [InlineData("'; DROP TABLE entity; --")]
    [InlineData("NEAR(何静 柳溪)")]
    public async Task Signs_of_query_languages_are_plain_text(string text) => (await SearchAsync(text)).ShouldBeEmpty();

    [Fact]
    public async Task A_name_made_of_signs_is_found()
    {
        await CommitAsync(new BatchBuilder().Add(Some.Entity("Project", "AND(*)\"'\\:+-", "x8"), Some.Entity("Place", "\U00020BB7野家", "x9")));

        (await SearchAsync("AND(*)\"'\\:+-")).ShouldBe([new("x8", "Project", 0)]);
        (await SearchAsync("\U00020BB7野家")).ShouldBe([new("x9", "Place", 0)]);
    }

    [Fact]
    public async Task What_is_renamed_is_found_by_its_new_name_alone()
    {
        await CommitAsync(new BatchBuilder().Change(Bridge, Bridge with { Name = "红石渡口" }));

        (await SearchAsync("红石渡口")).ShouldBe([new(Bridge.Id, "Project", 0)]);
        (await SearchAsync("柳溪大桥")).ShouldNotContain(hit => hit.Id == Bridge.Id);
    }

    [Fact]
    public async Task What_is_taken_away_is_not_found()
    {
        await CommitAsync(new BatchBuilder().Remove(Person));
        (await SearchAsync("何静")).Select(hit => hit.Id).ShouldBe([Report.Article.Id]);

        await CommitAsync(new BatchBuilder().RemoveArticle(Report.Article.Id));
        (await SearchAsync("何静")).ShouldBeEmpty();
    }

    private async Task<IReadOnlyList<SearchHit>> SearchAsync(string text, params string[] types)
    {
        await using var reader = await ReadAsync();
        return await reader.SearchAsync(new SearchQuery(text, Some.QueryTokens(text), types), Cancellation);
    }
}
