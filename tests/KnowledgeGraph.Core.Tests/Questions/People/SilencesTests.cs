using KnowledgeGraph.Core.Questions.People;
using KnowledgeGraph.Testing.Articles;
using KnowledgeGraph.Testing.Memory;

namespace KnowledgeGraph.Core.Tests.Questions.People;

public sealed class SilencesTests
{
    [Fact]
    public async Task Who_was_seen_up_to_the_last_issue_is_not_silent_whoever_came_before_is()
    {
        await using var library = await Library.OpenAsync();
        foreach (var (day, person) in new[] { ("2021-03-04", "何静"), ("2021-06-05", "何静"), ("2022-03-04", "林川"), ("2022-06-05", "林川") })
        {
            await library.Updater.IngestAsync(Told(day, person), TestContext.Current.CancellationToken);
        }
        await using var reader = await library.ReadAsync();

        var sight = (await new Silences(reader).OfPostAsync("溪宁区水务局", "局长", null, null, TestContext.Current.CancellationToken)).ShouldHaveSingleItem();

        sight.Held.Person.Name.ShouldBe("何静");
        sight.Successor!.Name.ShouldBe("林川");
    }

    private static KnowledgeGraph.Core.Claims.ArticleClaims Told(string day, string person)
    {
        var story = new Story(day, "溪宁区");
        var post = story.Names("Position", "局长", ("title", "局长"));
        return story.States("POST_OF", post, story.Names("Organization", "溪宁区水务局")).States("HOLDS", story.Names("Person", person, ("official", "true")), post, attributes: ("state", "held")).Told();
    }
}
