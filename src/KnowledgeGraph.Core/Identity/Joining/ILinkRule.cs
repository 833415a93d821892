namespace KnowledgeGraph.Core.Identity.Joining;

/// <summary>One reason for which two groups of a type may be the same thing.</summary>
internal interface ILinkRule
{
    /// <summary>The reason in words, for people who judge.</summary>
    string Reason { get; }

    /// <summary>How much it speaks for the same thing, from 0 (nothing) to 1. Symmetric; asked only of candidates that share a block.</summary>
    double Strength(Candidate one, Candidate other);

    /// <summary>Whether it speaks for nothing where it speaks for two things at once.</summary>
    bool MeansOne => false;
}

/// <summary>One reason for which two groups can't be the same thing.</summary>
internal interface IConstraint
{
    /// <summary>The reason in words, for people who judge.</summary>
    string Reason { get; }

    bool Forbids(Candidate one, Candidate other);
}
