using KnowledgeGraph.Generation.People;

namespace KnowledgeGraph.Generation.District;

/// <summary>Writes down who has which seat since when.</summary>
internal sealed class TenureBook
{
    private readonly Dictionary<Seat, TrueTenure> _open = [];
    private readonly List<TrueTenure> _closed = [];

    /// <summary>In no order.</summary>
    public IReadOnlyList<TrueTenure> All => [.. _closed, .. _open.Values];

    public void Open(IEnumerable<Seat> seats)
    {
        foreach (var seat in seats) _open.Add(seat, Held(seat, null));
    }

    /// <summary>The seat has another holder from that day on.</summary>
    public void Pass(Seat seat, DateOnly day)
    {
        _closed.Add(_open[seat] with { To = day });
        _open[seat] = Held(seat, day);
    }

    private static TrueTenure Held(Seat seat, DateOnly? from) => new(seat.Post.Id, seat.Post.Body.Id, seat.Holder.Id, from, null);
}
