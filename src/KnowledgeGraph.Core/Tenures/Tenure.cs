using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Tenures;

/// <summary>One unbroken time of one person in one post, acting or in full.</summary>
/// <remarks>What a text states (<see cref="Start"/>, <see cref="End"/>) stands apart from what the papers let see (<see cref="KnownFrom"/>, <see cref="KnownTo"/>): nobody starts on the day a paper printed him.</remarks>
public sealed record Tenure
{
    /// <summary>Id of the person.</summary>
    public required string Person { get; init; }

    public required string Name { get; init; }

    /// <summary>Whether the person only stands in: 代区长.</summary>
    public bool Acting { get; init; }

    /// <summary>The stated beginning, partial where the text is.</summary>
    public PartialDate? Start { get; init; }

    /// <summary>The stated end, partial where the text is.</summary>
    public PartialDate? End { get; init; }

    /// <summary>The first day for which the papers call them so.</summary>
    public DateOnly? KnownFrom { get; init; }

    /// <summary>The last day for which the papers call them so.</summary>
    public DateOnly? KnownTo { get; init; }

    /// <summary>How it is known to be over; null where nothing says that it is.</summary>
    public EndKind? EndedBy { get; init; }

    /// <summary>It was over on this day at the latest: somebody else held the post, or a text called them a former holder. With <see cref="KnownTo"/> it brackets an end that no text states.</summary>
    public DateOnly? OverBy { get; init; }

    /// <summary>Id of the next holder of a post of one holder.</summary>
    public string? Successor { get; init; }

    public string? SuccessorName { get; init; }

    /// <summary>When the successor started, or else was first seen.</summary>
    public PartialDate? SuccessorSince { get; init; }

    /// <summary>A single article shows it, and no sentence tells of a change: it ends nobody else's tenure.</summary>
    public bool Unconfirmed { get; init; }

    /// <summary>What it is made of, in order of day.</summary>
    public required IReadOnlyList<DatedStatement> Statements { get; init; }

    /// <summary>The first day on which it is certain: stated or seen.</summary>
    public DateOnly? From => Start is { } start && (start.Day is not null || !(KnownFrom <= start.LastDay)) ? start.LastDay : KnownFrom;

    /// <summary>Where it stands in the order of the post's tenures.</summary>
    internal DateOnly Place => Start?.FirstDay ?? KnownFrom ?? End?.FirstDay ?? OverBy ?? DateOnly.MaxValue;
}

/// <summary>How a tenure is known to be over.</summary>
public enum EndKind
{
    /// <summary>A text states the end.</summary>
    Stated,

    /// <summary>Only the successor was seen.</summary>
    SuccessorSeen,
}
