namespace KnowledgeGraph.Core.Judgements;

/// <summary>What was to be judged can't be; the message says why.</summary>
public sealed class JudgementException : Exception
{
    public JudgementException(string message)
        : base(message)
    {
    }

    public JudgementException(string message, Exception cause)
        : base(message, cause)
    {
    }

    public JudgementException()
    {
    }
}
