using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Graph;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>A batch is written whole or not at all.</summary>
public abstract class CommitSpecification(IStoreFixture fixture) : StoreSpecification(fixture)
{
    private static readonly Core.Graph.Entity Person = Some.Person("何静");
    private static readonly Core.Graph.Entity Post = Some.Entity("Position", "县长");
    private static readonly Core.Graph.Fact Holds = Some.Fact("HOLDS", Person, Post);

    [Fact]
    public async Task Sequences_count_commits_from_1_across_writers()
    {
        (await CommitAsync(new BatchBuilder())).Sequence.ShouldBe(1);
        (await CommitAsync(new BatchBuilder())).Sequence.ShouldBe(2);

        await using var writer = await LeaseAsync(store: Open());
        writer.Sequence.ShouldBe(2);
        (await writer.CommitAsync(new BatchBuilder(), Cancellation)).Sequence.ShouldBe(3);
        writer.Sequence.ShouldBe(3);
    }

    [Fact]
    public async Task What_was_committed_is_there_when_the_store_is_opened_again()
    {
        var telling = new Telling("县长何静出席会议。").Naming(Person).Naming(Post).Stating(Holds, "县长何静");
        await CommitAsync(new BatchBuilder().Add(Person, Post).Add(Holds).Tell(telling));

        await using var reader = await Open().ReadAsync(null, Cancellation);

        (await reader.EntitiesAsync([Person.Id, Post.Id], Cancellation)).Values.ShouldBe([Person, Post], ignoreOrder: true);
        (await reader.FactsAsync([Holds.Id], Cancellation))[Holds.Id].ShouldBe(Holds);
        (await reader.ArticlesAsync([telling.Article.Id], Cancellation))[telling.Article.Id].ShouldBe(telling.Article);
    }

    [Fact]
    public async Task A_changed_fact_states_what_it_states_now_and_nothing_of_before()
    {
        var before = Holds with { Attributes = AttributeSet.Of(("state", "appointed"), ("startDate", "2021")), Seen = Some.Days("2021-01-04") };
        var after = Holds with { Attributes = AttributeSet.Of(("state", "removed")), Seen = Some.Days("2021-01-04", "2022-03-04"), Articles = 7, Confidence = 0.5 };
        var last = after with { Attributes = AttributeSet.Empty, Seen = null };
        await CommitAsync(new BatchBuilder().Add(Person, Post).Add(before));

        foreach (var (was, now) in new[] { (before, after), (after, last) })
        {
            await CommitAsync(new BatchBuilder().Change(was, now));
            await using var reader = await ReadAsync();
            (await reader.FactsAsync([Holds.Id], Cancellation))[Holds.Id].ShouldBe(now);
            foreach (var order in Enum.GetValues<FactOrder>())
                (await reader.ExpandAsync(new ExpandQuery { Parents = [Post.Id], FactType = "HOLDS", Direction = FactDirection.In, Order = order }, Cancellation))[Post.Id].Items.ShouldBe([new Neighbour(now, Person)]);
        }
    }

    [Fact]
    public async Task A_batch_that_fails_leaves_nothing_behind()
    {
        var telling = new Telling("县长何静出席会议。").Naming(Person).Naming(Post).Stating(Holds, "县长何静");
        var nobody = Some.Person("无此人");
        var batch = new BatchBuilder().Tell(telling).Add(Person, Post).Add(Holds, Some.Fact("HOLDS", nobody, Post));

        var refusal = await Should.ThrowAsync<StoreException>(() => CommitAsync(batch));

        refusal.Message.ShouldContain(nobody.Id);
        await using var reader = await ReadAsync();
        (await reader.SequenceAsync(Cancellation)).ShouldBe(0);
        (await reader.EntitiesAsync([Person.Id], Cancellation)).ShouldBeEmpty();
        (await reader.ArticlesAsync([telling.Article.Id], Cancellation)).ShouldBeEmpty();
        (await reader.SearchAsync(new("何静", ["何静"], []), Cancellation)).ShouldBeEmpty();
        await using var writer = await LeaseAsync();
        (await writer.MentionGroupsAsync([Telling.FaceOf(Person).Id], Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_writer_goes_on_after_a_batch_that_failed()
    {
        await using var writer = await LeaseAsync();
        await Should.ThrowAsync<StoreException>(() => writer.CommitAsync(new BatchBuilder().Add(Holds), Cancellation));

        (await writer.CommitAsync(new BatchBuilder().Add(Person, Post).Add(Holds), Cancellation)).Sequence.ShouldBe(1);
    }

    [Fact]
    public async Task Changing_what_is_not_stored_is_refused()
    {
        await Should.ThrowAsync<StoreException>(() => CommitAsync(new BatchBuilder().Change(Person, Person with { Articles = 2 })));
        await Should.ThrowAsync<StoreException>(() => CommitAsync(new BatchBuilder().Remove(Person)));
        await Should.ThrowAsync<StoreException>(() => CommitAsync(new BatchBuilder().Remove(Holds)));
    }

    [Fact]
    public async Task Adding_what_is_stored_is_refused()
    {
        await CommitAsync(new BatchBuilder().Add(Person));

        await Should.ThrowAsync<StoreException>(() => CommitAsync(new BatchBuilder().Add(Person)));
    }

    [Fact]
    public async Task A_group_without_its_entity_is_refused()
    {
        var telling = new Telling("县长何静出席会议。").Naming(Person);

        var refusal = await Should.ThrowAsync<StoreException>(() => CommitAsync(new BatchBuilder().Tell(telling)));

        refusal.Message.ShouldContain(Person.Id);
    }

    [Fact]
    public async Task Removing_an_entity_that_still_has_facts_is_refused()
    {
        await CommitAsync(new BatchBuilder().Add(Person, Post).Add(Holds));

        await Should.ThrowAsync<StoreException>(() => CommitAsync(new BatchBuilder().Remove(Person)));
    }

    [Fact]
    public async Task Everything_that_was_committed_can_be_taken_away_again()
    {
        var telling = new Telling("县长何静出席会议。").Naming(Person).Naming(Post).Stating(Holds, "县长何静");
        await CommitAsync(new BatchBuilder().Add(Person, Post).Add(Holds).Tell(telling));

        await CommitAsync(new BatchBuilder().Remove(Person).Remove(Post).Remove(Holds).Untell(telling).Build(LogKind.Retracted));

        await using var reader = await ReadAsync();
        (await reader.CountsAsync(Cancellation)).ShouldSatisfyAllConditions(
            counts => counts.Articles.ShouldBe(0),
            counts => counts.Entities.ShouldBeEmpty(),
            counts => counts.Facts.ShouldBeEmpty());
        (await reader.ResolveAsync([.. telling.Mentions.Select(m => m.Mention.Id)], Cancellation)).ShouldBeEmpty();
        (await reader.SearchAsync(new("何静", ["何静"], []), Cancellation)).ShouldBeEmpty();
        (await reader.ExportAsync(Cancellation).ToListAsync(Cancellation)).ShouldBeEmpty();
    }
}
