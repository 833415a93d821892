using KnowledgeGraph.Core.Questions.People;
using KnowledgeGraph.Testing.Articles;
using KnowledgeGraph.Testing.Memory;

namespace KnowledgeGraph.Core.Tests.Questions.People;

public sealed class CareerOrderTests
{
    [Theory]
    [InlineData("镇长", "副县长", "县长")]
    [InlineData("县长", "镇长", "副县长")]
    public async Task Posts_told_without_days_come_in_the_order_in_which_they_are_printed(params string[] titles)
    {
        await using var library = await Library.OpenAsync();
        var story = new Story("2023-05-12", "溪宁县");
        var person = story.Names("Person", "何静远", ("official", "true"));
        foreach (var title in titles)
        {
            var post = story.Names("Position", title, ("title", title));
            story.States("POST_OF", post, story.Names("District", title[^2..] + "的地方")).States("HOLDS", person, post, attributes: [("state", "former"), ("asOf", "2015-03")]);
        }
        var last = story.Names("Position", "区政协主席", ("title", "区政协主席"));
        story.States("POST_OF", last, story.Names("District", "柳溪区")).States("HOLDS", person, last, attributes: [("state", "former"), ("startDate", "2015-03"), ("endDate", "2020-03")]);
        await library.Updater.IngestAsync(story.Told(), TestContext.Current.CancellationToken);
        await using var reader = await library.ReadAsync();

        var career = await new PersonQuestions(reader).CareerAsync("何静远", null, null, false, TestContext.Current.CancellationToken);

        career.Select(line => line.Post.Title).ShouldBe([.. titles, "区政协主席"]);
    }
}
