using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Specification;
using KnowledgeGraph.Testing.Memory;

namespace KnowledgeGraph.Core.Tests.Storage;

/// <summary>The reference model keeps to what every backend owes.</summary>
public sealed class MemoryLeaseTests() : LeaseSpecification(new MemoryFixture());

public sealed class MemoryCommitTests() : CommitSpecification(new MemoryFixture());

/// <summary>One store, however often it is opened.</summary>
internal sealed class MemoryFixture : IStoreFixture
{
    private MemoryGraphStore? _store;

    public string? SkipReason => null;

    public Task ResetAsync()
    {
        _store = null;
        return Task.CompletedTask;
    }

    public IGraphStore Open(TimeProvider time) => _store ??= new MemoryGraphStore(time);

    public Task SetSchemaVersionAsync(int version) => throw new NotSupportedException("A store in memory has no schema.");
}
