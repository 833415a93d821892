namespace KnowledgeGraph.Cli.Hosting;

/// <summary>The server can't listen at its address; the message says why and what to do.</summary>
public sealed class ListenException : Exception
{
    public ListenException(string message, Exception cause)
        : base(message, cause)
    {
    }

    public ListenException(string message)
        : base(message)
    {
    }

    public ListenException()
    {
    }
}
