using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Graph;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>The log: every commit with its cause and its diff.</summary>
public abstract class ChangesSpecification(IStoreFixture fixture) : StoreSpecification(fixture)
{
    private static readonly Entity Person = Some.Entity("Person", "何静", seen: Some.Days("2021-03-04", "2022-01-31"), aliases: ["小何"]);
    private static readonly Entity Post = Some.Entity("Position", "县长\n“代”", attributes: AttributeSet.Of(("title", "县长")));
    private static readonly Fact Holds = Some.Fact("HOLDS", Person, Post, seen: Some.Days("2021-03-04"), attributes: AttributeSet.Of(("state", "acting"), ("startDate", "2020-05")), confidence: 0.8725);

    [Fact]
    public async Task A_new_store_has_no_changes()
    {
        await using var reader = await ReadAsync();

        (await reader.ChangesAsync(0, 10, Cancellation)).ShouldBeEmpty();
        (await reader.SequenceAsync(Cancellation)).ShouldBe(0);
    }

    [Fact]
    public async Task Entries_come_in_order_after_a_sequence_number()
    {
        foreach (var kind in Enum.GetValues<LogKind>()) await CommitAsync(new BatchBuilder().Build(kind));
        await using var reader = await ReadAsync();

        (await reader.ChangesAsync(0, 10, Cancellation)).Select(entry => (entry.Sequence, entry.Cause.Kind)).ShouldBe(
            [(1, LogKind.Ingested), (2, LogKind.Retracted), (3, LogKind.Reread), (4, LogKind.Judged)]);
        (await reader.ChangesAsync(1, 2, Cancellation)).Select(entry => entry.Sequence).ShouldBe([2, 3]);
        (await reader.ChangesAsync(4, 10, Cancellation)).ShouldBeEmpty();
        (await reader.SequenceAsync(Cancellation)).ShouldBe(4);
    }

    [Fact]
    public async Task The_diff_comes_back_whole()
    {
        var renamed = Person with { Id = "m0", Seen = null };
        GraphBatch[] batches =
        [
            new BatchBuilder().Add(Person, Post).Add(Holds),
            new BatchBuilder().Change(Person, renamed).Change(Holds, Holds with { Id = "f0", Subject = renamed.Id, Seen = null, Articles = 2 }),
            new BatchBuilder().Remove(Holds with { Id = "f0" }).Remove(renamed, mergedInto: Post.Id),
        ];
        foreach (var batch in batches) await CommitAsync(batch);
        await using var reader = await ReadAsync();

        var read = await reader.ChangesAsync(0, 10, Cancellation);

        for (var i = 0; i < batches.Length; i++)
        {
            read[i].Diff.Entities.ShouldBe(batches[i].Diff.Entities);
            read[i].Diff.Facts.ShouldBe(batches[i].Diff.Facts);
        }
    }

    [Fact]
    public async Task The_cause_comes_back_whole()
    {
        var cause = new LogCause(LogKind.Reread, ["a1", "a\"2"], Some.Moment.AddTicks(1234567));
        await CommitAsync(new BatchBuilder().Build() with { Cause = cause });
        await using var reader = await ReadAsync();

        var read = (await reader.ChangesAsync(0, 1, Cancellation)).ShouldHaveSingleItem().Cause;

        read.Kind.ShouldBe(cause.Kind);
        read.Articles.ShouldBe(cause.Articles);
        read.At.ShouldBe(cause.At);
    }
}
