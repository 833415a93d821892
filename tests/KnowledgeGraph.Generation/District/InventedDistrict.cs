using KnowledgeGraph.Generation.People;

namespace KnowledgeGraph.Generation.District;

/// <summary>The district on the day that the papers have come to.</summary>
internal sealed class InventedDistrict
{
    public required string Newspaper { get; init; }

    /// <summary>The division that the paper calls 我区.</summary>
    public required TrueBody Home { get; init; }

    public required IReadOnlyList<TrueBody> Bodies { get; init; }

    public required IReadOnlyList<Seat> Seats { get; init; }

    /// <summary>The one who writes a fifth of all articles comes first.</summary>
    public required IReadOnlyList<TruePerson> Reporters { get; init; }

    public required IReadOnlyList<TruePerson> Correspondents { get; init; }

    public List<TruePerson> Residents { get; } = [];

    public List<TrueProject> Projects { get; } = [];

    public IReadOnlyList<TrueBody> Of(BodyKind kind) => [.. Bodies.Where(body => body.Kind == kind)];

    /// <summary>The seats of bodies of that kind.</summary>
    public IReadOnlyList<Seat> SeatsOf(BodyKind kind) => [.. Seats.Where(seat => seat.Post.Body.Kind == kind)];

    public Seat HeadOf(TrueBody body) => Seats.First(seat => seat.Post.Body == body);
}
