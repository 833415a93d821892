using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Testing.Articles;
using KnowledgeGraph.Testing.Memory;

namespace KnowledgeGraph.Core.Tests.Identity;

public sealed class EventIdentityTests
{
    [Fact]
    public async Task Two_visits_of_one_day_that_share_nobody_are_two_though_both_are_called_a_visit() =>
        (await EventsAsync(("调研", "王宁", "柳林小学"), ("调研", "林小夏", "柳林小学"))).ShouldBe(2);

    [Fact]
    public async Task One_who_visits_two_places_on_a_day_makes_two_visits() =>
        (await EventsAsync(("调研", "王宁", "柳林小学"), ("调研", "王宁", "石桥中学"))).ShouldBe(2);

    [Fact]
    public async Task A_visit_told_twice_is_one() =>
        (await EventsAsync(("调研", "王宁", "柳林小学"), ("调研", "王宁", "柳林小学"))).ShouldBe(1);

    [Fact]
    public async Task A_meeting_with_a_telling_name_is_one_for_the_papers_of_its_home() =>
        (await EventsAsync(("防汛工作部署会", "王宁", "柳林小学"), ("防汛工作部署会", "林小夏", "石桥中学"))).ShouldBe(1);

    [Fact]
    public async Task Two_meetings_of_one_day_under_the_same_chair_are_two_though_both_are_of_one_kind() =>
        (await EventsAsync(("数字政务座谈会", "王宁", "柳林小学"), ("养老服务座谈会", "王宁", "柳溪县水务局"))).ShouldBe(2);

    [Fact]
    public async Task A_meeting_that_two_papers_call_by_turned_names_is_one() =>
        (await EventsAsync(("柳溪县石桥区协作交流座谈会", "王宁", "柳林小学"), ("石桥区与柳溪县协作交流座谈会", "王宁", "柳溪县水务局"))).ShouldBe(1);

    private static async Task<int> EventsAsync(params (string Name, string Person, string Place)[] told)
    {
        await using var library = await Library.OpenAsync();
        foreach (var ((name, person, place), at) in told.Select((event_, at) => (event_, at)))
        {
            var story = new Story(text: $"本报讯 {at}");
            var home = story.District("柳溪县", "990201");
            var happening = story.Event(name, "2023-03-26", "Visit", story.Person(person), home);
            story.States("HELD_IN", happening, story.Names("Organization", place));
            await library.Updater.IngestAsync(story.Told());
        }
        return (await library.AllAsync<ExportItem.OfEntity>()).Count(item => item.Entity.Type == "Event");
    }
}
