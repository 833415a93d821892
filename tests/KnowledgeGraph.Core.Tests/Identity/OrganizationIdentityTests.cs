using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Testing.Articles;
using KnowledgeGraph.Testing.Memory;

namespace KnowledgeGraph.Core.Tests.Identity;

public sealed class OrganizationIdentityTests
{
    [Theory]
    [InlineData("溪宁区住房和城乡建设委员会", "溪宁区住建委")]
    [InlineData("溪川建设有限公司", "溪川建设公司")]
    [InlineData("溪宁区发展和改革委员会", "区发改委")]
    public async Task A_body_is_one_under_its_full_and_its_short_name(string full, string @short) =>
        (await NamesAsync(full, @short)).ShouldHaveSingleItem();

    [Theory]
    [InlineData("溪宁区住建委", "溪宁区城管委")]
    [InlineData("溪川建设有限公司", "溪川环保设备有限公司")]
    public async Task Two_bodies_stay_two(string one, string other) => (await NamesAsync(one, other)).Count.ShouldBe(2);

    [Fact]
    public async Task An_article_that_gives_a_body_two_names_joins_those_who_call_it_by_one()
    {
        (await NamesAsync(["溪川交通投资有限公司"], ["溪宁路桥集团有限公司", "溪川交通投资有限公司", "溪宁路桥集团"], ["溪宁路桥集团"])).ShouldHaveSingleItem();
        (await NamesAsync(["溪宁区计生局"], ["溪宁区卫生健康局", "区计生局"])).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_word_for_any_body_joins_nothing() =>
        (await NamesAsync(["溪川交通投资有限公司", "公司"], ["溪川环保设备有限公司", "公司"])).Count.ShouldBe(2);

    private static Task<IReadOnlyList<string>> NamesAsync(params string[] names) => NamesAsync([.. names.Select(name => new[] { name })]);

    private static async Task<IReadOnlyList<string>> NamesAsync(params string[][] names)
    {
        await using var library = await Library.OpenAsync();
        foreach (var (forms, at) in names.Select((forms, at) => (forms, at)))
        {
            var story = new Story(home: "溪宁区", text: $"本报讯 {at}");
            story.Names("Organization", forms);
            await library.Updater.IngestAsync(story.Told());
        }
        return [.. (await library.AllAsync<ExportItem.OfEntity>()).Where(item => item.Entity.Type == "Organization").Select(item => item.Entity.Name)];
    }
}
