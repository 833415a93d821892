using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Core.Building;

/// <summary>The groups that the coming or going of articles changes: as they are stored, and as they are after it.</summary>
/// <param name="StoredMentions">Mention groups before, by id; only those that are stored.</param>
/// <param name="Mentions">Mention groups after, by id; null for those that end.</param>
/// <param name="StoredClaims">Claim groups before.</param>
/// <param name="Claims">Claim groups after; null for those that end.</param>
internal sealed record ArticleDelta(
    IReadOnlyDictionary<string, MentionGroup> StoredMentions,
    IReadOnlyDictionary<string, MentionGroup?> Mentions,
    IReadOnlyDictionary<string, ClaimGroup> StoredClaims,
    IReadOnlyDictionary<string, ClaimGroup?> Claims)
{
    /// <summary>Nothing changes.</summary>
    public static ArticleDelta Empty { get; } = new(new Dictionary<string, MentionGroup>(), new Dictionary<string, MentionGroup?>(), new Dictionary<string, ClaimGroup>(), new Dictionary<string, ClaimGroup?>());

    /// <param name="writer">Where the groups are stored.</param>
    /// <param name="before">The article that goes, or that one of the others replaces; null where all are new.</param>
    /// <param name="after">The articles that come.</param>
    /// <param name="ontology">Says which attributes make facts differ.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<ArticleDelta> ReadAsync(
        IGraphWriter writer, StoredArticle? before, IReadOnlyList<Preparation> after, GraphOntology ontology, CancellationToken cancellation)
    {
        var (storedMentions, mentions) = await MentionsAsync(writer, before, after, cancellation);
        var (storedClaims, claims) = await ClaimsAsync(writer, before, after, ontology, cancellation);
        return new ArticleDelta(storedMentions, mentions, storedClaims, claims);
    }

    private static async Task<(Dictionary<string, MentionGroup>, Dictionary<string, MentionGroup?>)> MentionsAsync(
        IGraphWriter writer, StoredArticle? before, IReadOnlyList<Preparation> after, CancellationToken cancellation)
    {
        var (removed, added) = (MentionUse.Of(Stored(before)), MentionUse.Of(after.Select(article => article.Stored)));
        var faces = after.SelectMany(article => article.Faces.Mentions.Values).DistinctBy(face => face.Id).ToDictionary(face => face.Id);
        string[] ids = [.. removed.Concat(added).Select(uses => uses.Key).Distinct()];
        var stored = (await writer.MentionGroupsAsync(ids, cancellation)).ToDictionary(group => group.Id);
        var asked = ids.Where(id => stored.TryGetValue(id, out var group) && MentionGroupChange.NeedsExtremes(group, [.. removed[id]])).ToList();
        var left = asked.Count == 0 ? null : await writer.MentionExtremesAsync(asked, before!.Claims.Article.Id, cancellation);
        return (stored, ids.ToDictionary(id => id, id => MentionGroupChange.Apply(
            stored.GetValueOrDefault(id), stored.TryGetValue(id, out var group) ? group.Face : faces[id], [.. removed[id]], [.. added[id]], left?.GetValueOrDefault(id))));
    }

    private static async Task<(Dictionary<string, ClaimGroup>, Dictionary<string, ClaimGroup?>)> ClaimsAsync(
        IGraphWriter writer, StoredArticle? before, IReadOnlyList<Preparation> after, GraphOntology ontology, CancellationToken cancellation)
    {
        var (removed, added) = (ClaimUse.Of(Stored(before), ontology), ClaimUse.Of(after.Select(article => article.Stored), ontology));
        var faces = after.SelectMany(article => article.Faces.Claims.Values).DistinctBy(face => face.Id).ToDictionary(face => face.Id);
        string[] ids = [.. removed.Concat(added).Select(uses => uses.Key).Distinct()];
        var stored = (await writer.ClaimGroupsAsync(ids, cancellation)).ToDictionary(group => group.Id);
        var asked = ids.Where(id => stored.TryGetValue(id, out var group) && ClaimGroupChange.NeedsExtremes(group, [.. removed[id]])).ToList();
        var left = asked.Count == 0 ? null : await writer.ClaimExtremesAsync(asked, before!.Claims.Article.Id, cancellation);
        return (stored, ids.ToDictionary(id => id, id => ClaimGroupChange.Apply(
            stored.GetValueOrDefault(id), stored.TryGetValue(id, out var group) ? group.Face : faces[id], [.. removed[id]], [.. added[id]], left?.GetValueOrDefault(id))));
    }

    private static StoredArticle[] Stored(StoredArticle? before) => before is null ? [] : [before];
}
