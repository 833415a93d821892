namespace KnowledgeGraph.GraphQL.Documents;

/// <summary>A document of the folder can't be served; the message names the file and the reason.</summary>
public sealed class DocumentFolderException : Exception
{
    public DocumentFolderException(string message)
        : base(message)
    {
    }

    public DocumentFolderException(string message, Exception cause)
        : base(message, cause)
    {
    }

    public DocumentFolderException()
    {
    }
}
