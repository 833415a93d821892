using KnowledgeGraph.Generation.People;

namespace KnowledgeGraph.Generation.District;

/// <summary>Who follows whom: a deputy, somebody with a lesser post, or a newcomer.</summary>
internal sealed class Careers(Dice dice, Population people, GeneratorOptions options)
{
    private const int Promotions = 40;

    /// <summary>Fills the seats whose time is over, and gives each with the one who left.</summary>
    public IReadOnlyList<(Seat Seat, TruePerson Left)> Advance(InventedDistrict district, DateOnly day)
    {
        List<(Seat, TruePerson)> changes = [];
        foreach (var seat in district.Seats)
        {
            if (seat.Until <= day) Fill(district, seat, day, changes);
        }
        return changes;
    }

    /// <summary>Whether the papers tell of a change in that post.</summary>
    public bool IsTold(TruePost post) => options.ToldChangesPerHundred >= 100 || IsDeputy(post) || dice.Chance(options.ToldChangesPerHundred);

    private void Fill(InventedDistrict district, Seat seat, DateOnly day, List<(Seat, TruePerson)> changes)
    {
        var left = seat.Holder;
        var lesser = seat.Post.Official && dice.Chance(Promotions) ? Lesser(district, seat.Post, left) : null;
        var colleagues = Names(district, seat.Post.Body);
        seat.Take(lesser?.Holder ?? people.Newcomer(colleagues), day.AddDays(dice.Between(options.TenureDays / 2, options.TenureDays * 3 / 2)));
        changes.Add((seat, left));
        if (lesser is not null) Fill(district, lesser, day, changes);
    }

    /// <summary>A seat from which one is promoted to that post. Nobody comes to a body where another of the name has a post: no paper could tell the two apart.</summary>
    private Seat? Lesser(InventedDistrict district, TruePost post, TruePerson left)
    {
        var colleagues = Names(district, post.Body);
        var seats = district.Seats.Where(seat => seat.Holder.Name != left.Name && Leads(seat.Post, post) && (seat.Post.Body == post.Body || !colleagues.Contains(seat.Holder.Name))).ToList();
        return seats.Count == 0 ? null : dice.Of(seats);
    }

    private static string[] Names(InventedDistrict district, TrueBody body) => [.. district.Seats.Where(seat => seat.Post.Body == body).Select(seat => seat.Holder.Name)];

    private static bool Leads(TruePost from, TruePost to) => to.Body.Kind switch
    {
        BodyKind.District => IsDeputy(to) ? from.Body.Kind is BodyKind.Organ or BodyKind.Street && !IsDeputy(from) : from.Body == to.Body && IsDeputy(from),
        BodyKind.Organ => !IsDeputy(to) && (from.Body == to.Body || from.Body.Kind == BodyKind.Street) && from != to,
        BodyKind.Street => from.Body.Kind == BodyKind.Organ && IsDeputy(from),
        _ => false,
    };

    private static bool IsDeputy(TruePost post) => post.Title[0] == '副' || post.Title.EndsWith("常委", StringComparison.Ordinal);
}
