using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Identity.Folding;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Core.Building;

/// <summary>What an article does to a claim group; like <see cref="MentionGroupChange"/>.</summary>
internal static class ClaimGroupChange
{
    public static bool NeedsExtremes(ClaimGroup stored, IReadOnlyCollection<ClaimUse> removed) =>
        removed.Count > 0 && removed.Count < stored.Count
        && removed.Any(use => use.Best.Id == stored.Earliest.Id || use.Best.Id == stored.Best.Id
            || use.Best.Day is null || use.Best.Day == stored.Days?.First || use.Best.Day == stored.Days?.Last);

    /// <summary>The group after the change; null if nothing is left of it.</summary>
    public static ClaimGroup? Apply(
        ClaimGroup? stored, ClaimFace face, IReadOnlyCollection<ClaimUse> removed, IReadOnlyCollection<ClaimUse> added, ClaimExtremes? left)
    {
        var count = (stored?.Count ?? 0) - removed.Count + added.Count;
        if (count == 0) return null;
        var kept = stored is not null && stored.Count > removed.Count ? left ?? new ClaimExtremes(stored.Days, stored.Earliest, stored.Best) : null;
        var earliest = added.Select(use => new Earliest(use.Best.Day, use.Best.Id));
        var best = added.Select(use => use.Best);
        return new ClaimGroup
        {
            Id = face.Id,
            Face = face,
            Count = count,
            Articles = (stored?.Articles ?? 0) - removed.Count(use => use.Counts) + added.Count(use => use.Counts),
            Days = Ranges.Cover(added.Select(use => Ranges.OfDay(use.Best.Day)).Append(kept?.Days)),
            Earliest = (kept is null ? earliest : earliest.Append(kept.Earliest)).Min(),
            Best = (kept is null ? best : best.Append(kept.Best)).Order(BestClaim.BestFirst).First(),
            Fact = stored?.Fact ?? "",
        };
    }
}
