using CsCheck;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Export;
using KnowledgeGraph.Testing.Articles;
using KnowledgeGraph.Testing.Memory;

namespace KnowledgeGraph.Core.Tests.Identity;

/// <summary>A short bare name in an issue that introduces an official of that name.</summary>
public sealed class SameIssueTests
{
    [Theory]
    [InlineData(3, 3, 1)]
    [InlineData(3, 5, 2)]
    public async Task A_short_bare_name_is_the_official_s_whom_the_same_issue_introduces(int introduced, int bare, int people) =>
        (await PeopleAsync([Official(introduced, "水务局"), Bare(bare)])).ShouldBe(people);

    [Fact]
    public async Task In_an_issue_that_introduces_two_officials_of_the_name_it_is_neither_s() =>
        (await PeopleAsync([Official(3, "水务局"), Official(3, "教育局"), Bare(3)])).ShouldBe(3);

    [Fact]
    public async Task Two_posts_in_one_body_are_one_official() =>
        (await PeopleAsync([Official(3, "水务局"), Official(3, "水务局", "党组书记"), Bare(3)])).ShouldBe(1);

    [Fact]
    public async Task An_official_of_another_day_leaves_no_doubt() =>
        (await PeopleAsync([Official(3, "水务局"), Official(5, "教育局"), Bare(3)])).ShouldBe(2);

    [Fact]
    public async Task Who_a_bare_name_is_depends_on_no_order() => await Gen.Select(
        Gen.Select(Gen.Int[1, 3], Gen.Int[0, 3]).Array[1, 8], Gen.Int[0, int.MaxValue - 1]).SampleAsync(
        async world =>
        {
            ArticleClaims[] articles = [.. world.Item1.Distinct().Select(told => told.Item2 == 0 ? Bare(told.Item1) : Official(told.Item1, $"第{told.Item2}局"))];
            var shuffled = articles.ToArray();
            new Random(world.Item2).Shuffle(shuffled);
            await using var one = await Library.OfAsync(articles);
            await using var other = await Library.OfAsync(shuffled);
            ExportComparison.FirstDifference(await other.ExportAsync(), await one.ExportAsync()).ShouldBeNull();
        },
        threads: 1);

    private static ArticleClaims Official(int day, string body, string title = "局长")
    {
        var story = new Story(day: $"2023-03-{day:D2}", home: "溪宁区", title: body + title);
        var post = story.Names("Position", title, ("title", title));
        return story.States("POST_OF", post, story.Names("Organization", "溪宁区" + body)).States("HOLDS", story.Names("Person", "顾舟", ("official", "true")), post, attributes: ("state", "held")).Told();
    }

    private static ArticleClaims Bare(int day)
    {
        var story = new Story(day: $"2023-03-{day:D2}", home: "溪宁区", title: "同船");
        story.Names("Person", "顾舟");
        return story.Told();
    }

    private static async Task<int> PeopleAsync(IEnumerable<ArticleClaims> articles)
    {
        await using var library = await Library.OfAsync(articles);
        return (await library.AllAsync<ExportItem.OfEntity>()).Count(item => item.Entity.Type == "Person");
    }
}
