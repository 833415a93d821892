using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Tenures.Edges;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Articles;

namespace KnowledgeGraph.Core.Tests.Tenures.Edges;

public sealed class TouchedPostsTests
{
    private static readonly Entity Person = Some.Person("何静", "p1");
    private static readonly Entity Post = Some.Entity("Position", "区长", "o1");

    [Fact]
    public void A_fact_about_who_holds_a_post_touches_the_post_before_and_after() =>
        TouchedPosts.Of(Batch([], [new FactChange(Fact("HOLDS", "p1", "o1"), Fact("HOLDS", "p1", "o2"))])).Posts.ShouldBe(["o1", "o2"]);

    [Fact]
    public void The_body_of_a_post_touches_it_for_it_tells_how_many_hold_it() =>
        TouchedPosts.Of(Batch([], [new FactChange(null, Fact("POST_OF", "o1", "d1"))])).Posts.ShouldBe(["o1"]);

    [Fact]
    public void Other_facts_touch_no_post() =>
        TouchedPosts.Of(Batch([], [new FactChange(null, Fact("PARTICIPATED_IN", "p1", "e1"))])).Posts.ShouldBeEmpty();

    [Fact]
    public void Who_is_only_seen_once_more_touches_nothing()
    {
        var touched = TouchedPosts.Of(Batch([new EntityChange(Person, Person with { Articles = 9 }), new EntityChange(Post, Post with { Articles = 9 })], []));

        touched.People.ShouldBeEmpty();
        touched.Posts.ShouldBeEmpty();
    }

    [Fact]
    public void Another_name_or_id_touches_the_post_and_the_posts_of_the_person()
    {
        var touched = TouchedPosts.Of(Batch([new EntityChange(Person, Person with { Name = "何净" }), new EntityChange(Post, Post with { Id = "o0" })], []));

        touched.People.ShouldBe(["p1"]);
        touched.Posts.ShouldBe(["o0"]);
    }

    [Fact]
    public void What_articles_state_of_posts_touches_them_though_no_fact_changes()
    {
        var story = new Story();
        story.Official("何静", "区长", story.District("临江区"));
        story.Event("会议", null);
        var told = story.Told();
        var stored = new StoredArticle(told, new Dictionary<string, string>(), told.Claims.ToDictionary(claim => claim.Id, claim => "group of " + claim.Type), new Dictionary<string, DateOnly>(), "");

        var touched = TouchedPosts.Of(Batch([], []) with { PutArticles = [stored], RemovedClaimGroups = ["gone"] });

        touched.Groups.Select(group => group.Id).ShouldBe(["group of POST_OF", "group of HOLDS", "gone"]);
    }

    private static GraphBatch Batch(IReadOnlyList<EntityChange> entities, IReadOnlyList<FactChange> facts) =>
        new() { Cause = new LogCause(LogKind.Ingested, [], Some.Moment), Diff = new GraphDiff(entities, facts) };

    private static Fact Fact(string type, string subject, string to) => Some.Fact(type, Some.Entity("Person", subject, subject), Some.Entity("Position", to, to));
}
