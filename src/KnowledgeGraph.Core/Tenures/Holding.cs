namespace KnowledgeGraph.Core.Tenures;

/// <summary>Who holds a post on a day, and how sure that is.</summary>
public sealed record Holding
{
    public required Post Post { get; init; }

    public required HoldingState State { get; init; }

    /// <summary>The holder's tenure; null where the post is vacant or its holder unknown.</summary>
    public Tenure? Tenure { get; init; }

    /// <summary>In a vacancy, the deputy who is in charge (主持工作).</summary>
    public Tenure? ActingHead { get; init; }

    /// <summary>What shows it, most telling first.</summary>
    public required IReadOnlyList<DatedStatement> Statements { get; init; }
}

/// <summary>How sure it is who holds a post.</summary>
public enum HoldingState
{
    /// <summary>A text says it of that day, or states beginning and end around it.</summary>
    Stated,

    /// <summary>The day lies between two sights, or between a stated beginning and a sight.</summary>
    Known,

    /// <summary>The last sight lies before; nothing since says otherwise.</summary>
    LastSeen,

    /// <summary>An end is stated, and no holder was seen yet.</summary>
    Vacant,

    /// <summary>The papers do not tell.</summary>
    Unknown,
}
