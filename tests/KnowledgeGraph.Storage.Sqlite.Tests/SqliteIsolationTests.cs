using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Storage.Specification;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Graph;

namespace KnowledgeGraph.Storage.Sqlite.Tests;

/// <summary>A reader keeps to the state that it began with; only a backend that keeps older states can do that.</summary>
public sealed class SqliteIsolationTests(SqliteFixture fixture) : StoreSpecification(fixture), IClassFixture<SqliteFixture>
{
    private static readonly Entity Person = Some.Person("何静");

    [Fact]
    public async Task What_is_committed_later_a_reader_does_not_see()
    {
        await using var reader = await ReadAsync();
        await CommitAsync(new BatchBuilder().Add(Person));

        (await reader.EntitiesAsync([Person.Id], Cancellation)).ShouldBeEmpty();
        (await reader.SequenceAsync(Cancellation)).ShouldBe(0);
        (await reader.CountsAsync(Cancellation)).Entities.ShouldBeEmpty();
    }
}
