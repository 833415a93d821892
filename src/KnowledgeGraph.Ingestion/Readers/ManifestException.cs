namespace KnowledgeGraph.Ingestion.Readers;

/// <summary>A manifest is missing or wrong; the message names file, line and column.</summary>
public sealed class ManifestException : Exception
{
    public ManifestException(string message)
        : base(message)
    {
    }

    public ManifestException(string message, Exception cause)
        : base(message, cause)
    {
    }

    public ManifestException()
    {
    }
}
