namespace KnowledgeGraph.Core.Ontology;

/// <summary>An ontology file is wrong; the message names file and line.</summary>
public sealed class OntologyException : Exception
{
    public OntologyException(string file, long line, string reason, Exception? cause = null)
        : base($"{file}:{line}: {reason}", cause)
    {
    }

    public OntologyException()
    {
    }

    public OntologyException(string message)
        : base(message)
    {
    }

    public OntologyException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
