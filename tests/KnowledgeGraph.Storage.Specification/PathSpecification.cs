using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Questions.Paths;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Graph;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>The shortest ways between people, as the questions of Core find them in a backend.</summary>
/// <remarks>甲、乙、丙、丁 meet in a row; 甲 and 丙 also both meet 戊, and 己 shares only a post with 丁.</remarks>
public abstract class PathSpecification(IStoreFixture fixture) : StoreSpecification(fixture)
{
    private static readonly Entity[] People = [.. "甲乙丙丁戊己".Select(name => Some.Person(name.ToString(), "p " + name))];
    private static readonly Entity[] Events = [.. Enumerable.Range(1, 6).Select(number => Some.Entity("Event", $"会议{number}", $"e{number}"))];
    private static readonly Entity Post = Some.Entity("Position", "县长", "t1");
    private static readonly Entity District = Some.Entity("District", "柳溪县", "d1");

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await CommitAsync(new BatchBuilder()
            .Add([.. People, .. Events, Post, District])
            .Add([.. Meeting(0, "甲乙"), .. Meeting(1, "乙丙"), .. Meeting(2, "丙丁"), .. Meeting(3, "甲戊"), .. Meeting(4, "戊丙")])
            .Add([.. new[] { 0, 2, 5 }.Select(at => Some.Fact("PARTICIPATED_IN", District, Events[at]))])
            .Add(Some.Fact("HOLDS", Person('丁'), Post), Some.Fact("HOLDS", Person('己'), Post)));
    }

    [Fact]
    public async Task All_shortest_ways_are_found_from_either_end()
    {
        (await WaysAsync('甲', '丙')).ShouldBe(["甲乙丙", "甲戊丙"], ignoreOrder: true);
        (await WaysAsync('丙', '甲')).ShouldBe(["丙乙甲", "丙戊甲"], ignoreOrder: true);
        (await WaysAsync('甲', '丁')).ShouldBe(["甲乙丙丁", "甲戊丙丁"], ignoreOrder: true);
    }

    [Fact]
    public async Task Each_step_names_what_both_share_and_the_facts_that_say_so()
    {
        await using var reader = await ReadAsync();
        var path = (await new PathFinder(reader).FindAsync("甲", "丁", 4, [], 10, Cancellation)).Single(way => way.Stations[1].Name == "乙");

        path.Steps.Select(step => step.Through.Id).ShouldBe(["e1", "e2", "e3"]);
        path.Steps.ShouldAllBe(step => step.Facts[0].Subject == step.From.Id && step.Facts[1].Subject == step.To.Id && step.Facts.All(fact => fact.Object == step.Through.Id));
    }

    [Fact]
    public async Task A_division_at_both_events_joins_nobody() => (await WaysAsync('甲', '丁')).ShouldAllBe(way => way.Length == 4);

    [Fact]
    public async Task Where_no_events_lead_there_posts_do() => (await WaysAsync('丁', '己')).ShouldBe(["丁己"]);

    [Fact]
    public async Task Who_is_farther_than_the_steps_allowed_is_not_reached()
    {
        (await WaysAsync('甲', '丁', 2)).ShouldBeEmpty();
        (await WaysAsync('甲', '丁', 3)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Ends_are_named_by_ids_as_well_and_nobody_has_far_to_go_to_himself()
    {
        await using var reader = await ReadAsync();
        var finder = new PathFinder(reader);

        (await finder.FindAsync("p 甲", "丁", 4, [], 10, Cancellation)).Count.ShouldBe(2);
        (await finder.FindAsync("p 甲", "p 甲", 4, [], 10, Cancellation)).ShouldHaveSingleItem().Steps.ShouldBeEmpty();
        (await finder.FindAsync("p 甲", "e1", 4, [], 10, Cancellation)).ShouldBeEmpty();
    }

    private async Task<IReadOnlyList<string>> WaysAsync(char from, char to, int maxSteps = 4)
    {
        await using var reader = await ReadAsync();
        var paths = await new PathFinder(reader).FindAsync(from.ToString(), to.ToString(), maxSteps, [], 10, Cancellation);
        return [.. paths.Select(path => string.Concat(path.Stations.Select(station => station.Name)))];
    }

    private static Entity Person(char name) => People.Single(person => person.Name == name.ToString());

    private static IEnumerable<Fact> Meeting(int at, string people) => people.Select(name => Some.Fact("PARTICIPATED_IN", Person(name), Events[at]));
}
