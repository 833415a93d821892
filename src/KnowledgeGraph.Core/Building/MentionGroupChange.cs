using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Identity.Folding;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Core.Building;

/// <summary>What an article does to a mention group: counters are added and subtracted, extremes are looked up where the article may have set them.</summary>
internal static class MentionGroupChange
{
    /// <summary>Whether the article's mentions may be the group's first, last or earliest, so that only the store knows what is left.</summary>
    public static bool NeedsExtremes(MentionGroup stored, IReadOnlyCollection<MentionUse> removed) =>
        removed.Count > 0 && removed.Count < stored.Count
        && removed.Any(use => use.Mention.Id == stored.Earliest.Id || use.Day is null || use.Day == stored.Days?.First || use.Day == stored.Days?.Last);

    /// <summary>The group after the change; null if nothing is left of it.</summary>
    public static MentionGroup? Apply(
        MentionGroup? stored, GroupFace face, IReadOnlyCollection<MentionUse> removed, IReadOnlyCollection<MentionUse> added, MentionExtremes? left)
    {
        var count = (stored?.Count ?? 0) - removed.Count + added.Count;
        if (count == 0) return null;
        var kept = stored is not null && stored.Count > removed.Count ? left ?? new MentionExtremes(stored.Days, stored.Earliest) : null;
        var earliest = added.Select(use => new Earliest(use.Day, use.Mention.Id));
        return new MentionGroup
        {
            Id = face.Id,
            Face = face,
            Count = count,
            Days = Ranges.Cover(added.Select(use => Ranges.OfDay(use.Day)).Append(kept?.Days)),
            Earliest = (kept is null ? earliest : earliest.Append(kept.Earliest)).Min(),
            Names = Tallies.Sum((stored?.Names ?? []).Concat(removed.SelectMany(use => Names(use, -1))).Concat(added.SelectMany(use => Names(use, 1)))),
            Attributes = Tallies.Sum((stored?.Attributes ?? []).Concat(removed.SelectMany(use => Attributes(use, -1))).Concat(added.SelectMany(use => Attributes(use, 1)))),
            Entity = stored?.Entity ?? "",
        };
    }

    private static IEnumerable<Tally> Names(MentionUse use, int by) => use.Mention.Aliases.Prepend(use.Mention.Name).Select(form => new Tally(form, by));

    private static IEnumerable<Tally> Attributes(MentionUse use, int by) => use.Mention.Attributes.Select(pair => new Tally($"{pair.Key}={pair.Value}", by));
}
