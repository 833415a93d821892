using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Specification;
using KnowledgeGraph.Testing.Memory;

namespace KnowledgeGraph.Core.Tests.Storage;

// The reference model keeps to what every backend owes, but for migrations: it has no schema.
public sealed class MemoryLeaseTests() : LeaseSpecification(new MemoryFixture());

public sealed class MemoryCommitTests() : CommitSpecification(new MemoryFixture());

public sealed class MemoryWriterReadsTests() : WriterReadsSpecification(new MemoryFixture());

public sealed class MemoryExtremesTests() : ExtremesSpecification(new MemoryFixture());

public sealed class MemoryGraphReadsTests() : GraphReadsSpecification(new MemoryFixture());

public sealed class MemoryOrderTests() : OrderSpecification(new MemoryFixture());

public sealed class MemoryFilterTests() : FilterSpecification(new MemoryFixture());

public sealed class MemoryExpandTests() : ExpandSpecification(new MemoryFixture());

public sealed class MemoryPartsTests() : PartsSpecification(new MemoryFixture());

public sealed class MemoryPathTests() : PathSpecification(new MemoryFixture());

public sealed class MemorySearchTests() : SearchSpecification(new MemoryFixture());

public sealed class MemoryChangesTests() : ChangesSpecification(new MemoryFixture());

public sealed class MemoryExportTests() : ExportSpecification(new MemoryFixture());

public sealed class MemoryRenameTests() : RenameSpecification(new MemoryFixture());

public sealed class MemorySnapshotTests() : SnapshotSpecification(new MemoryFixture());

public sealed class MemoryUnusualTextTests() : UnusualTextSpecification(new MemoryFixture());

public sealed class MemoryJudgementsTests() : JudgementsSpecification(new MemoryFixture());

public sealed class MemoryHidingTests() : HidingSpecification(new MemoryFixture());

public sealed class MemoryVerificationTests() : VerificationSpecification(new MemoryFixture());

public sealed class MemoryGeneratedPapersTests() : GeneratedPapersSpecification(new MemoryFixture());

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
