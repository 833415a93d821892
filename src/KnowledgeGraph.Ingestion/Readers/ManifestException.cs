namespace KnowledgeGraph.Ingestion.Readers;

/// <summary>A manifest is wrong; the message names file, place and mend.</summary>
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
