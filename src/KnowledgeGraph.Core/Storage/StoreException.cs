using KnowledgeGraph.Core.Storage.Leases;

namespace KnowledgeGraph.Core.Storage;

/// <summary>A store can't do what was asked; the message names the store, the reason and the mend.</summary>
public class StoreException : Exception
{
    public StoreException(string message)
        : base(message)
    {
    }

    public StoreException(string message, Exception cause)
        : base(message, cause)
    {
    }

    public StoreException()
    {
    }
}

/// <summary>Another process writes to the store.</summary>
public sealed class WriterLeasedException : StoreException
{
    public WriterLeasedException(string address, string holder, DateTimeOffset until)
        : base($"{address} is being written by {WriterName.Plain(holder)} until {until:u}; wait for it to end, or stop it.")
    {
        Holder = holder;
        Until = until;
    }

    public WriterLeasedException()
    {
    }

    public WriterLeasedException(string message)
        : base(message)
    {
    }

    public WriterLeasedException(string message, Exception cause)
        : base(message, cause)
    {
    }

    public string? Holder { get; }

    public DateTimeOffset? Until { get; }
}
