using KnowledgeGraph.Core.Questions.Posts;
using KnowledgeGraph.Testing.Articles;
using KnowledgeGraph.Testing.Memory;

namespace KnowledgeGraph.Core.Tests.Questions.Posts;

public sealed class PostChangesTests
{
    [Theory]
    [InlineData("2020-05-01", "何静")]
    [InlineData("2020-07-01", null)]
    public async Task Of_whom_only_the_end_is_told_held_the_post_before_it(string from, string? leaving)
    {
        await using var library = await Library.OpenAsync();
        await library.Updater.IngestAsync(Told("2020-06-10", "何静", ("state", "ended"), ("endDate", "2020-06-10")), TestContext.Current.CancellationToken);
        await library.Updater.IngestAsync(Told("2021-02-03", "林川", ("state", "began"), ("startDate", "2021-02-03")), TestContext.Current.CancellationToken);
        await using var reader = await library.ReadAsync();

        var changes = await new PostChanges(reader).BetweenAsync("溪宁区水务局", Day(from), Day("2021-03-01"), null, TestContext.Current.CancellationToken);

        changes.Select(change => (change.From.Name, change.To!.Name)).ShouldBe(leaving is null ? [] : [(leaving, "林川")]);
    }

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    private static KnowledgeGraph.Core.Claims.ArticleClaims Told(string day, string person, params (string, string?)[] attributes)
    {
        var story = new Story(day, "溪宁区");
        var post = story.Names("Position", "局长", ("title", "局长"));
        return story.States("POST_OF", post, story.Names("Organization", "溪宁区水务局")).States("HOLDS", story.Names("Person", person, ("official", "true")), post, attributes: attributes).Told();
    }
}
