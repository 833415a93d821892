using KnowledgeGraph.Chinese.Words;

namespace KnowledgeGraph.Chinese.Divisions;

/// <summary>Chooses among divisions of one name: by the chain in the text, then by nearness to home, then by what else the article names.</summary>
internal sealed class DivisionResolver(DivisionCatalogue catalogue, Division? home)
{
    /// <summary>The division that is meant, or null while several are equally near.</summary>
    public Division? Choose(IReadOnlyList<Division> divisions, Division? before)
    {
        if (before is not null && divisions.FirstOrDefault(division => IsBelow(division, before)) is { } chained) return chained;
        if (divisions.Count == 1) return divisions[0];
        if (home is null) return null;
        var nearest = divisions.GroupBy(Nearness).MaxBy(group => group.Key)!;
        return nearest.Key > 0 && nearest.Count() == 1 ? nearest.First() : null;
    }

    /// <summary>Whether a division lies in the home's city or above it.</summary>
    public bool IsNear(Division division) => home is not null && Nearness(division) >= 2;

    /// <summary>Gives readings that are still open the division below another that the article names; and 苔溪 before 县 its full name.</summary>
    public static List<DivisionReading> Settle(string body, List<DivisionReading> readings, WordMap<IReadOnlyList<Division>> names)
    {
        var named = readings.Where(reading => reading.Division is not null).Select(reading => reading.Division!).Distinct().ToList();
        return [.. readings.Select(reading =>
        {
            if (reading.Division is not null || !names.TryGet(reading.Span.In(body), out var choices)) return reading;
            var below = choices.Where(choice => named.Exists(division => IsBelow(choice, division))).ToList();
            return below.Count == 1 ? reading with { Division = below[0], Level = below[0].Level } : reading;
        })];
    }

    /// <summary>How near a division is to home: home itself, below it, above it, beside it, in its city, in its province.</summary>
    private int Nearness(Division division)
    {
        if (division.Code == home!.Code) return 6;
        if (IsBelow(division, home!)) return 5;
        if (IsBelow(home!, division)) return 4;
        if (Prefix(division, 4)) return catalogue.ParentOf(division) == catalogue.ParentOf(home!) ? 3 : 2;
        return Prefix(division, 2) ? 1 : 0;
    }

    private bool Prefix(Division division, int length) => home!.Code.Length >= length && division.Code.StartsWith(home.Code[..length], StringComparison.Ordinal);

    private static bool IsBelow(Division division, Division above) => division.Code.Length > above.Code.Length && division.Code.StartsWith(above.Code, StringComparison.Ordinal);
}
