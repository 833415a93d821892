using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>A place for a store of one backend; the tests of a class use it one after the other.</summary>
public interface IStoreFixture
{
    /// <summary>Why the backend can't be tested here; null where it can.</summary>
    string? SkipReason { get; }

    /// <summary>Makes the place empty, without schema.</summary>
    Task ResetAsync();

    /// <summary>Opens the place as a process of its own would; several can be open at once.</summary>
    IGraphStore Open(TimeProvider time);

    /// <summary>Makes the store look as if another version of the program had written its schema.</summary>
    Task SetSchemaVersionAsync(int version);
}
