using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Testing.Articles;
using KnowledgeGraph.Testing.Memory;

namespace KnowledgeGraph.Core.Tests.Identity;

public sealed class ProjectIdentityTests
{
    [Theory]
    [InlineData("望江大桥", "滨河大桥")]
    [InlineData("望江路跨河大桥工程", "滨河大桥")]
    [InlineData("望江大桥", "滨河路跨河大桥工程")]
    public async Task A_project_of_two_names_is_one_whichever_an_article_uses(string name, string other)
    {
        var projects = await ProjectsAsync([name, other], [other], [name]);

        projects.ShouldHaveSingleItem().Articles.ShouldBe(3);
    }

    [Fact]
    public async Task Two_projects_whose_names_no_article_joins_stay_two() =>
        (await ProjectsAsync(["望江大桥"], ["滨河大桥"])).Count.ShouldBe(2);

    [Fact]
    public async Task The_end_of_a_name_joins_nothing() =>
        (await ProjectsAsync(["望江路跨河大桥", "跨河大桥"], ["滨河路跨河大桥", "跨河大桥"])).Count.ShouldBe(2);

    [Fact]
    public async Task An_old_name_with_its_division_is_a_whole_name() =>
        (await ProjectsAsync(["听潮市民公园", "市民公园", "溪宁区市民公园"], ["溪宁区市民公园"], ["市民公园"])).ShouldHaveSingleItem().Articles.ShouldBe(3);

    private static async Task<IReadOnlyList<Entity>> ProjectsAsync(params string[][] articles)
    {
        await using var library = await Library.OpenAsync();
        foreach (var (names, at) in articles.Select((names, at) => (names, at)))
        {
            var story = new Story(home: "溪宁区", text: $"本报讯 {at}");
            story.Names("Project", names);
            await library.Updater.IngestAsync(story.Told());
        }
        return [.. (await library.AllAsync<ExportItem.OfEntity>()).Select(item => item.Entity).Where(entity => entity.Type == "Project")];
    }
}
