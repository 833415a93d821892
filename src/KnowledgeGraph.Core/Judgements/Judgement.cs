using System.Globalization;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Judgements;

/// <summary>What somebody decided about who is who. Judgements are data: a log beside the articles, exported, imported and replayed.</summary>
/// <remarks>Of a pair, <see cref="One"/> is the later told, so that a pair judged either way round is the same pair.</remarks>
public sealed record Judgement
{
    /// <summary>Hashes all the rest.</summary>
    public required string Id { get; init; }

    public required JudgementKind Kind { get; init; }

    /// <summary>The mention judged; of a pair the later told. Null where another judgement is undone.</summary>
    public required Anchor? One { get; init; }

    /// <summary>The other mention of a pair.</summary>
    public required Anchor? Other { get; init; }

    /// <summary>Whether the two looked alike to identity when they were judged different, so that <see cref="One"/> has to be taken out of its group.</summary>
    public required bool Splits { get; init; }

    /// <summary>The id of the judgement that this one undoes.</summary>
    public required string? Undoes { get; init; }

    /// <summary>Who judged.</summary>
    public required string By { get; init; }

    /// <summary>When, to the millisecond, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The reason given; empty where none was.</summary>
    public required string Why { get; init; }

    /// <summary>Two mentions are one thing, two things, or nobody can tell.</summary>
    public static Judgement OfPair(JudgementKind kind, Anchor one, Anchor other, bool splits, string by, DateTimeOffset at, string why)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var (later, earlier) = Comparer<Anchor>.Create(Anchor.LatestFirst).Compare(one, other) <= 0 ? (one, other) : (other, one);
        return Make(kind, later, earlier, splits && kind == JudgementKind.Different, null, by, at, why);
    }

    /// <summary>A person is taken out of every view.</summary>
    public static Judgement OfHiding(Anchor one, string by, DateTimeOffset at, string why) => Make(JudgementKind.Hide, one, null, false, null, by, at, why);

    /// <summary>A judgement is taken back.</summary>
    public static Judgement OfUndoing(string judgement, string by, DateTimeOffset at, string why) => Make(JudgementKind.Undo, null, null, false, judgement, by, at, why);

    /// <summary>The mentions that it is about.</summary>
    public IEnumerable<Anchor> Anchors() => new[] { One, Other }.OfType<Anchor>();

    /// <summary>Whether it is about two mentions.</summary>
    public bool IsOfPair() => Kind is JudgementKind.Same or JudgementKind.Different or JudgementKind.Undecided;

    /// <summary>Whether the id still fits the rest: nobody changed the judgement by hand.</summary>
    public bool HasItsId() => this == Make(Kind, One, Other, Splits, Undoes, By, At, Why);

    private static Judgement Make(JudgementKind kind, Anchor? one, Anchor? other, bool splits, string? undoes, string by, DateTimeOffset at, string why)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        var moment = new DateTimeOffset(at.UtcTicks / TimeSpan.TicksPerMillisecond * TimeSpan.TicksPerMillisecond, TimeSpan.Zero);
        return new Judgement
        {
            Id = "j" + ContentHash.Of(
                "judgement", kind.ToString(), one?.Mention, other?.Mention, splits ? "splits" : "", undoes, by, moment.ToString("O", CultureInfo.InvariantCulture), why),
            Kind = kind,
            One = one,
            Other = other,
            Splits = splits,
            Undoes = undoes,
            By = by,
            At = moment,
            Why = why ?? "",
        };
    }
}

/// <summary>What is judged.</summary>
public enum JudgementKind
{
    /// <summary>Both mentions are one thing.</summary>
    Same,

    /// <summary>They are two things.</summary>
    Different,

    /// <summary>Nobody can tell; the question is not asked again.</summary>
    Undecided,

    /// <summary>The person is taken out of every view and export.</summary>
    Hide,

    /// <summary>Another judgement is taken back.</summary>
    Undo,
}
