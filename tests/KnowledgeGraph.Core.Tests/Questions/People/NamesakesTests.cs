using KnowledgeGraph.Core.Questions.People;
using KnowledgeGraph.Testing.Articles;
using KnowledgeGraph.Testing.Memory;

namespace KnowledgeGraph.Core.Tests.Questions.People;

public sealed class NamesakesTests
{
    [Theory]
    [InlineData("2023-03-04", "水务局")]
    [InlineData("2023-03-05", "林业局")]
    [InlineData("2023-03-06", "水务局 林业局")]
    public async Task Without_an_event_the_one_is_meant_in_whose_paragraph_the_day_stands(string day, string bodies)
    {
        await using var library = await Library.OpenAsync();
        await library.Updater.IngestAsync(Told("水务局", "溪宁区", "3月4日夜里，河堤上亮着灯。"), TestContext.Current.CancellationToken);
        await library.Updater.IngestAsync(Told("林业局", "梅川县", "3月5日清早，山上有雾。13月4日不是日子。"), TestContext.Current.CancellationToken);
        await using var reader = await library.ReadAsync();

        var bearers = await new Namesakes(reader).OfAsync("顾舟", DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), null, TestContext.Current.CancellationToken);

        bearers.Select(bearer => bearer.Post!.Post.Body!.Name[3..]).ShouldBe(bodies.Split(' '), ignoreOrder: true);
    }

    private static KnowledgeGraph.Core.Claims.ArticleClaims Told(string body, string home, string text)
    {
        var story = new Story("2023-03-08", home, newspaper: home + "报", text: text);
        var post = story.Names("Position", "局长", ("title", "局长"));
        return story.States("POST_OF", post, story.Names("Organization", home + body)).States("HOLDS", story.Names("Person", "顾舟", ("official", "true")), post, attributes: ("state", "held")).Told();
    }
}
