namespace KnowledgeGraph.Chinese.Divisions;

/// <summary>A list of divisions is wrong; the message names file and line.</summary>
public sealed class DivisionListException : Exception
{
    public DivisionListException(string file, int line, string reason)
        : base($"{file}:{line}: {reason}")
    {
    }

    public DivisionListException()
    {
    }

    public DivisionListException(string message)
        : base(message)
    {
    }

    public DivisionListException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
