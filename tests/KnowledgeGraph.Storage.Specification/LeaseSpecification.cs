using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Leases;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Graph;
using KnowledgeGraph.Testing.Processes;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>One writer at a time, by a lease that expires.</summary>
public abstract class LeaseSpecification(IStoreFixture fixture) : StoreSpecification(fixture)
{
    [Fact]
    public async Task A_new_store_is_at_sequence_0()
    {
        await using var writer = await LeaseAsync();

        writer.Sequence.ShouldBe(0);
    }

    [Fact]
    public async Task A_second_writer_is_refused_with_the_name_of_the_first()
    {
        await using var first = await LeaseAsync("host 1, process 42");

        var refusal = await Should.ThrowAsync<WriterLeasedException>(() => LeaseAsync("host 2", Open()));

        refusal.Holder.ShouldBe("host 1, process 42");
        refusal.Until.ShouldBe(Clock.GetUtcNow().AddMinutes(1));
        refusal.Message.ShouldContain("host 1, process 42");
        refusal.Message.ShouldContain(Store.Address);
    }

    [Fact]
    public async Task A_name_alone_opens_no_second_writer()
    {
        await using var first = await LeaseAsync("host 1");

        await Should.ThrowAsync<WriterLeasedException>(() => LeaseAsync("host 1"));
    }

    [Fact]
    public async Task The_lease_of_a_process_that_was_killed_is_taken_at_once()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux tells whether a process of that start runs.");
        var dead = await LeaseAsync(EndedProcess.Name());

        await using var second = await LeaseAsync("host 2", Open());

        (await second.CommitAsync(new BatchBuilder(), Cancellation)).Sequence.ShouldBe(1);
        (await Should.ThrowAsync<StoreException>(() => dead.CommitAsync(new BatchBuilder(), Cancellation))).Message.ShouldContain("host 2");
    }

    [Fact]
    public async Task That_of_a_process_that_runs_is_left_to_it()
    {
        await using var first = await LeaseAsync(WriterName.Of("kg"));

        (await Should.ThrowAsync<WriterLeasedException>(() => LeaseAsync("host 2", Open()))).Holder.ShouldBe(WriterName.Of("kg"));
    }

    [Fact]
    public async Task A_writer_that_ends_gives_the_lease_back()
    {
        await using (await LeaseAsync("host 1"))
        {
        }

        await using var second = await LeaseAsync("host 2");
        second.Sequence.ShouldBe(0);
    }

    [Fact]
    public async Task An_expired_lease_is_taken_over()
    {
        await using var first = await LeaseAsync("host 1");
        Clock.Advance(TimeSpan.FromSeconds(61));

        await using var second = await LeaseAsync("host 2", Open());

        (await second.CommitAsync(new BatchBuilder().Add(Some.Person("何静")), Cancellation)).Sequence.ShouldBe(1);
    }

    [Fact]
    public async Task A_writer_whose_lease_was_taken_over_commits_nothing()
    {
        await using var first = await LeaseAsync("host 1");
        Clock.Advance(TimeSpan.FromSeconds(61));
        await using var second = await LeaseAsync("host 2", Open());
        var person = Some.Person("何静");

        var refusal = await Should.ThrowAsync<StoreException>(() => first.CommitAsync(new BatchBuilder().Add(person), Cancellation));

        refusal.Message.ShouldContain("host 2");
        (await second.EntitiesAsync([person.Id], Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_writer_whose_lease_was_taken_over_can_not_renew_it()
    {
        await using var first = await LeaseAsync("host 1");
        Clock.Advance(TimeSpan.FromSeconds(61));
        await using var second = await LeaseAsync("host 2", Open());

        await Should.ThrowAsync<StoreException>(() => first.RenewAsync(Cancellation));
    }

    [Fact]
    public async Task A_writer_that_ends_late_leaves_the_lease_of_the_next_alone()
    {
        var first = await LeaseAsync("host 1");
        Clock.Advance(TimeSpan.FromSeconds(61));
        await using var second = await LeaseAsync("host 2");

        await first.DisposeAsync();

        (await Should.ThrowAsync<WriterLeasedException>(() => LeaseAsync("host 3"))).Holder.ShouldBe("host 2");
    }

    [Fact]
    public async Task An_expired_lease_that_nobody_took_still_commits()
    {
        await using var writer = await LeaseAsync();
        Clock.Advance(TimeSpan.FromHours(1));

        (await writer.CommitAsync(new BatchBuilder(), Cancellation)).Sequence.ShouldBe(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Commits_and_renewals_prolong_the_lease(bool byCommit)
    {
        await using var writer = await LeaseAsync("host 1");
        Clock.Advance(TimeSpan.FromSeconds(50));
        if (byCommit) await writer.CommitAsync(new BatchBuilder(), Cancellation);
        else await writer.RenewAsync(Cancellation);
        Clock.Advance(TimeSpan.FromSeconds(50));

        await Should.ThrowAsync<WriterLeasedException>(() => LeaseAsync("host 2"));
    }
}
