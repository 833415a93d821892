namespace KnowledgeGraph.Extraction.Lexicons;

/// <summary>A lexicon file is wrong; the message names file and line.</summary>
public sealed class LexiconException : Exception
{
    public LexiconException(string file, int line, string reason)
        : base($"{file}:{line}: {reason}")
    {
    }

    public LexiconException()
    {
    }

    public LexiconException(string message)
        : base(message)
    {
    }

    public LexiconException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
