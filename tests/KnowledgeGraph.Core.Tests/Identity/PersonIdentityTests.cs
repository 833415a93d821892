using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Testing.Articles;
using KnowledgeGraph.Testing.Memory;

namespace KnowledgeGraph.Core.Tests.Identity;

public sealed class PersonIdentityTests
{
    private const int Days = 8;

    [Fact]
    public async Task Officials_of_one_name_seen_at_one_time_in_posts_of_two_bodies_are_two() =>
        (await PeopleAsync([.. Seen("副区长", "水务局"), .. Seen("主任", "柳街道")])).ShouldBe(2);

    [Fact]
    public async Task An_article_that_gives_both_posts_to_one_person_makes_them_one() =>
        (await PeopleAsync([.. Seen("副区长", "水务局"), .. Seen("主任", "柳街道"), Held(20, ("副区长", "水务局"), ("主任", "柳街道"))])).ShouldBe(1);

    [Fact]
    public async Task Posts_of_two_bodies_one_after_the_other_are_a_career() =>
        (await PeopleAsync([.. Seen("副局长", "水务局"), .. Seen("主任", "柳街道", from: 1 + Days)])).ShouldBe(1);

    [Fact]
    public async Task A_lone_sight_in_another_post_splits_nobody() =>
        (await PeopleAsync([.. Seen("副局长", "水务局"), Held(3, ("主任", "柳街道"))])).ShouldBe(1);

    [Fact]
    public async Task Two_posts_of_one_body_at_one_time_are_one_persons() =>
        (await PeopleAsync([.. Seen("局长", "水务局"), .. Seen("党组书记", "水务局")])).ShouldBe(1);

    [Theory]
    [InlineData("reporter", "correspondent", 2)]
    [InlineData("reporter", "photographer", 1)]
    public async Task A_reporter_is_no_correspondent_of_the_same_days(string one, string other, int people) =>
        (await PeopleAsync([.. Signed(one), .. Signed(other)])).ShouldBe(people);

    private static IEnumerable<ArticleClaims> Seen(string title, string body, int from = 1) =>
        Enumerable.Range(from, Days).Select(day => Held(day, (title, body)));

    private static ArticleClaims Held(int day, params IReadOnlyList<(string Title, string Body)> posts)
    {
        var story = new Story(day: $"2023-03-{day:D2}", home: "溪宁区", title: string.Join('、', posts));
        var person = story.Names("Person", "顾行舟", ("official", "true"));
        foreach (var (title, body) in posts)
        {
            var post = story.Names("Position", title, ("title", title));
            story.States("POST_OF", post, story.Names("Organization", "溪宁区" + body)).States("HOLDS", person, post, attributes: ("state", "held"));
        }
        return story.Told();
    }

    private static IEnumerable<ArticleClaims> Signed(string role) => Enumerable.Range(1, Days).Select(day =>
    {
        var story = new Story(day: $"2023-03-{day:D2}", home: "溪宁区", text: role);
        return story.States("WROTE", story.Names("Person", "顾行舟"), null, attributes: ("role", role)).Told();
    });

    private static async Task<int> PeopleAsync(IEnumerable<ArticleClaims> articles)
    {
        await using var library = await Library.OfAsync(articles);
        return (await library.AllAsync<ExportItem.OfEntity>()).Count(item => item.Entity.Type == "Person");
    }
}
