using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Tenures.Edges;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Core.Tests.Tenures.Edges;

public sealed class TouchedPostsTests
{
    private static readonly Entity Person = Some.Person("何静", "p1");
    private static readonly Entity Post = Some.Entity("Position", "区长", "o1");

    [Fact]
    public void A_fact_about_who_holds_a_post_touches_the_post_before_and_after() =>
        TouchedPosts.Of(new GraphDiff([], [new FactChange(Fact("HOLDS", "p1", "o1"), Fact("HOLDS", "p1", "o2"))])).Posts.ShouldBe(["o1", "o2"]);

    [Fact]
    public void The_body_of_a_post_touches_it_for_it_tells_how_many_hold_it() =>
        TouchedPosts.Of(new GraphDiff([], [new FactChange(null, Fact("POST_OF", "o1", "d1"))])).Posts.ShouldBe(["o1"]);

    [Fact]
    public void Other_facts_touch_no_post() =>
        TouchedPosts.Of(new GraphDiff([], [new FactChange(null, Fact("PARTICIPATED_IN", "p1", "e1"))])).Posts.ShouldBeEmpty();

    [Fact]
    public void Who_is_only_seen_once_more_touches_nothing()
    {
        var touched = TouchedPosts.Of(new GraphDiff([new EntityChange(Person, Person with { Articles = 9 }), new EntityChange(Post, Post with { Articles = 9 })], []));

        touched.People.ShouldBeEmpty();
        touched.Posts.ShouldBeEmpty();
    }

    [Fact]
    public void Another_name_or_id_touches_the_post_and_the_posts_of_the_person()
    {
        var touched = TouchedPosts.Of(new GraphDiff([new EntityChange(Person, Person with { Name = "何净" }), new EntityChange(Post, Post with { Id = "o0" })], []));

        touched.People.ShouldBe(["p1"]);
        touched.Posts.ShouldBe(["o0"]);
    }

    private static Fact Fact(string type, string subject, string to) => Some.Fact(type, Some.Entity("Person", subject, subject), Some.Entity("Position", to, to));
}
