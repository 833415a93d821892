using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Graph;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>Making the schema, and refusing one that this program does not know.</summary>
public abstract class MigrationSpecification(IStoreFixture fixture) : StoreSpecification(fixture)
{
    [Fact]
    public async Task Migrating_again_changes_nothing()
    {
        await CommitAsync(new BatchBuilder().Add(Some.Person("何静")));

        await Open().MigrateAsync(Cancellation);

        await using var reader = await ReadAsync();
        (await reader.CountsAsync(Cancellation)).Entities["Person"].ShouldBe(1);
    }

    [Fact]
    public async Task A_store_of_a_newer_version_is_refused_with_both_versions_and_the_mend()
    {
        await Fixture.SetSchemaVersionAsync(999);
        var store = Open();

        foreach (var refusal in new[]
        {
            await Should.ThrowAsync<StoreException>(() => store.MigrateAsync(Cancellation)),
            await Should.ThrowAsync<StoreException>(() => store.ReadAsync(null, Cancellation)),
            await Should.ThrowAsync<StoreException>(() => LeaseAsync(store: store)),
        })
        {
            refusal.Message.ShouldContain(store.Address);
            refusal.Message.ShouldContain("999");
            refusal.Message.ShouldContain($"{store.SchemaVersion}");
            refusal.Message.ShouldContain("newer program");
        }
    }

    [Fact]
    public async Task A_place_without_schema_is_refused_until_it_is_migrated()
    {
        await Fixture.ResetAsync();
        var store = Open();

        await Should.ThrowAsync<StoreException>(() => store.ReadAsync(null, Cancellation));
        await Should.ThrowAsync<StoreException>(() => LeaseAsync(store: store));

        await store.MigrateAsync(Cancellation);
        await using var reader = await store.ReadAsync(null, Cancellation);
        (await reader.SequenceAsync(Cancellation)).ShouldBe(0);
    }
}
