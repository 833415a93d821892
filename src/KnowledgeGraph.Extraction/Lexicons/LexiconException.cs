namespace KnowledgeGraph.Extraction.Lexicons;

/// <summary>A lexicon file is wrong; the message names file and line.</summary>
public sealed class LexiconException : Exception
{
    /// <param name="file">The file.</param>
    /// <param name="line">Its line, from 1; 0 where what is wrong stands in no line, as what is missing.</param>
    /// <param name="reason">What is wrong.</param>
    public LexiconException(string file, int line, string reason)
        : base(line > 0 ? $"{file}:{line}: {reason}" : $"{file}: {reason}")
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
