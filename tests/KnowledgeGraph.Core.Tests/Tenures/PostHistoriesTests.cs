using KnowledgeGraph.Core.Tenures;

namespace KnowledgeGraph.Core.Tests.Tenures;

public sealed class PostHistoriesTests
{
    [Fact]
    public void A_history_is_kept_under_its_post_as_it_is_titled_and_placed()
    {
        var histories = new PostHistories();
        var history = Untold(new Post("p1", "县长", "d1"));

        histories.Keep(history);

        histories.TryGet(new Post("p1", "县长", "d1"), out var kept).ShouldBeTrue();
        kept.ShouldBeSameAs(history);
        histories.TryGet(new Post("p1", "县长", "d2"), out _).ShouldBeFalse();
    }

    [Fact]
    public void What_was_told_first_is_forgotten_first_when_it_is_full()
    {
        var histories = new PostHistories(mostStatements: 2);

        foreach (var id in new[] { "p1", "p2", "p3" }) histories.Keep(Untold(new Post(id, "县长", "d1")));

        histories.TryGet(new Post("p1", "县长", "d1"), out _).ShouldBeFalse();
        histories.TryGet(new Post("p2", "县长", "d1"), out _).ShouldBeTrue();
        histories.TryGet(new Post("p3", "县长", "d1"), out _).ShouldBeTrue();
    }

    private static PostHistory Untold(Post post) => new(post, [], [], []);
}
