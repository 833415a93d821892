namespace KnowledgeGraph.Core.Storage;

/// <summary>Another store lies where the one that was opened did: nothing is read or written, for both would be mixed.</summary>
public sealed class StoreReplacedException : StoreException
{
    public StoreReplacedException(string message)
        : base(message)
    {
    }

    public StoreReplacedException(string message, Exception cause)
        : base(message, cause)
    {
    }

    public StoreReplacedException()
    {
    }
}
