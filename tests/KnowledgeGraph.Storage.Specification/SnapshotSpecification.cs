using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Graph;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>Readers beside the writer.</summary>
public abstract class SnapshotSpecification(IStoreFixture fixture) : StoreSpecification(fixture)
{
    private static readonly Entity Person = Some.Person("何静");

    [Fact]
    public async Task A_reader_with_a_bookmark_sees_at_least_that_commit()
    {
        var bookmark = await CommitAsync(new BatchBuilder().Add(Person));

        await using var reader = await Open().ReadAsync(bookmark, Cancellation);

        (await reader.SequenceAsync(Cancellation)).ShouldBeGreaterThanOrEqualTo(bookmark.Sequence);
        (await reader.EntitiesAsync([Person.Id], Cancellation)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_bookmark_that_the_store_has_not_come_to_is_refused()
    {
        var refusal = await Should.ThrowAsync<StoreException>(() => ReadAsync(new Bookmark(7)));

        refusal.Message.ShouldContain("7");
    }

    [Fact]
    public async Task Readers_keep_nobody_from_writing()
    {
        await using var first = await ReadAsync();
        await using var second = await Open().ReadAsync(null, Cancellation);

        (await CommitAsync(new BatchBuilder().Add(Person))).Sequence.ShouldBe(1);
    }

    [Fact]
    public async Task A_reader_can_be_asked_from_several_threads()
    {
        await CommitAsync(new BatchBuilder().Add(Person));
        await using var reader = await ReadAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => reader.EntitiesAsync([Person.Id], Cancellation), Cancellation)));

        answers.ShouldAllBe(answer => answer[Person.Id] == Person);
    }

    [Fact]
    public async Task A_cancelled_question_is_not_answered()
    {
        await using var reader = await ReadAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => reader.EntitiesAsync([Person.Id], new CancellationToken(canceled: true)));
        (await reader.SequenceAsync(Cancellation)).ShouldBe(0);
    }
}
