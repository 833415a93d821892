namespace KnowledgeGraph.Cli.Output;

/// <summary>Results can't be written to where they should go.</summary>
public sealed class OutputException : Exception
{
    public OutputException(string message, Exception cause)
        : base(message, cause)
    {
    }

    public OutputException(string message)
        : base(message)
    {
    }

    public OutputException()
    {
    }
}
