namespace KnowledgeGraph.Core.Tenures;

/// <summary>What one sentence says of somebody's time in a post.</summary>
public enum StatementKind
{
    /// <summary>They hold it: 区长A调研.</summary>
    Held,

    /// <summary>They took it up: 任命, 当选, 接任.</summary>
    Began,

    /// <summary>They gave it up: 免去, 辞去, 不再担任.</summary>
    Ended,

    /// <summary>They held it some time before: 原, 曾任.</summary>
    Former,

    /// <summary>They stand in for a holder: 代理, 主持工作.</summary>
    Acting,

    /// <summary>They are to hold it: 提名, 拟任. No tenure yet.</summary>
    Nominated,

    /// <summary>They never held it: a paper takes back what it printed (更正). Withdraws what was said shortly before.</summary>
    Corrected,
}
