using KnowledgeGraph.Core.Questions.Projects;
using KnowledgeGraph.Testing.Articles;
using KnowledgeGraph.Testing.Memory;

namespace KnowledgeGraph.Core.Tests.Questions.Projects;

public sealed class ProjectQuestionsTests
{
    [Theory]
    [InlineData("溪宁书院")]
    [InlineData("溪宁书院修缮工程")]
    public async Task Who_asks_for_a_thing_or_for_the_only_work_on_it_means_both(string asked)
    {
        var state = await StateAsync(asked, ("溪宁书院修缮工程", "2021-03-04"), ("溪宁书院", "2023-05-06"));

        state.LastMention.ShouldBe(new DateOnly(2023, 5, 6));
        state.Name.ShouldBe("溪宁书院修缮工程");
    }

    [Fact]
    public async Task Of_several_works_on_a_thing_none_is_meant_by_its_name()
    {
        var state = await StateAsync("溪宁书院", ("溪宁书院修缮工程", "2021-03-04"), ("溪宁书院扩建工程", "2024-03-04"), ("溪宁书院", "2023-05-06"));

        state.LastMention.ShouldBe(new DateOnly(2023, 5, 6));
        state.Name.ShouldBe("溪宁书院");
    }

    private static async Task<ProjectState> StateAsync(string asked, params (string Name, string Day)[] articles)
    {
        await using var library = await Library.OpenAsync();
        foreach (var (name, day) in articles)
        {
            var story = new Story(day, home: "溪宁区", text: $"本报讯 {name} {day}");
            story.Names("Project", name);
            await library.Updater.IngestAsync(story.Told());
        }
        await using var reader = await library.ReadAsync();
        return (await new ProjectQuestions(reader).StatesAsync(asked, null, CancellationToken.None)).ShouldHaveSingleItem();
    }
}
