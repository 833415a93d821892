using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;

namespace KnowledgeGraph.Core.Building;

/// <summary>An entity as it is after the change: its groups, and the stored entity whose row it keeps.</summary>
/// <param name="Groups">All its groups.</param>
/// <param name="Kept">The stored entity whose place it takes, by id; null for a new one.</param>
/// <param name="IsChanged">Whether anything of it may differ from what is stored.</param>
/// <param name="After">The entity folded from its groups; null where nothing changed.</param>
internal sealed record EntityDraft(IReadOnlyList<MentionGroup> Groups, string? Kept, bool IsChanged, Entity? After)
{
    /// <summary>The entity's id after the change.</summary>
    public string Id => After?.Id ?? Kept!;

    /// <summary>What tells entities apart while the change is made, whatever their ids become: the id that is kept, else a new one that no store has.</summary>
    public string Row => Kept ?? "new " + After!.Id;
}

/// <summary>What a layer's rebuilding gives.</summary>
/// <param name="Drafts">Every entity that was looked at.</param>
/// <param name="Ended">Stored entities of which no row is left, each with the entity that took over most of its groups.</param>
internal sealed record LayerResult(IReadOnlyList<EntityDraft> Drafts, IReadOnlyDictionary<string, EntityDraft?> Ended);
