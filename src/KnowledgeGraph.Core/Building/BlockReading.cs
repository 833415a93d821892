using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Identity.Faces;
using KnowledgeGraph.Core.Identity.Joining;
using KnowledgeGraph.Core.Identity.Names;
using KnowledgeGraph.Core.Judgements;

namespace KnowledgeGraph.Core.Building;

/// <summary>Reads the block of touched groups: all groups of the type that are tied to them by keys, by a judgement or by the entity that holds them now, at any distance.</summary>
internal sealed class BlockReading(GroupShelf shelf, JudgementView judgements)
{
    /// <param name="type">The type of all of them.</param>
    /// <param name="touched">The touched groups, before and after the change; those that end count by what they tied together.</param>
    /// <param name="ended">The ids of those that end.</param>
    public async Task<IReadOnlyCollection<MentionGroup>> ReadAsync(string type, IEnumerable<MentionGroup> touched, IReadOnlySet<string> ended)
    {
        Dictionary<string, MentionGroup> found = [];
        HashSet<string> keys = [], entities = [];
        List<MentionGroup> frontier = [.. touched];
        foreach (var group in frontier.Where(group => !ended.Contains(group.Id))) found[group.Id] = group;
        while (frontier.Count > 0)
        {
            string[] newKeys = [.. (await KeysOfAsync(frontier)).Where(keys.Add)];
            string[] newEntities = [.. frontier.Select(group => group.Entity).Where(entity => entity.Length > 0 && entities.Add(entity))];
            var next = (await shelf.SharingAsync(type, newKeys)).Concat(await shelf.OfStoredEntitiesAsync(newEntities));
            string[] tied = [.. judgements.TiedTo(frontier.Select(group => group.Id)).Where(group => !found.ContainsKey(group))];
            if (tied.Length > 0) next = next.Concat(await shelf.GetAsync(tied));
            frontier = [.. next.Where(group => found.TryAdd(group.Id, group))];
        }
        return found.Values;
    }

    /// <summary>The candidates that the groups make, with what lower layers say of them.</summary>
    public async Task<IReadOnlyList<Candidate>> CandidatesAsync(string type, IReadOnlyCollection<MentionGroup> groups)
    {
        var references = (await shelf.GetAsync(groups.SelectMany(group => group.Face.References))).ToDictionary(group => group.Id);
        if (type == "Position") return [.. groups.Select(group => BodyOf(group) is { } body
            ? new Candidate(group) { Blocks = [$"{LevelledTitle.Without(group.Face.Name, DistrictFace.NameOf(references[group.Face.References[0]].Face))}@{body}"] }
            : new Candidate(group))];
        if (type != "Person") return [.. groups.Select(group => new Candidate(group))];
        var bodies = (await shelf.GetAsync(references.Values.SelectMany(post => post.Face.References))).ToDictionary(group => group.Id);
        return BodiesTogether.Told([.. groups.Select(group => new Candidate(group)
        {
            Posts = [.. group.Face.References.Select(post => Held(references[post], bodies, group.Face.Values(Facet.PastPost).Contains(post)))],
        })]);
    }

    private HeldPost Held(MentionGroup post, Dictionary<string, MentionGroup> bodies, bool past) => new(
        shelf.RowOf(post.Id),
        post.Face.Name,
        BodyOf(post),
        post.Face.References.Select(body => DistrictFace.CodeOf(bodies[body].Face)).FirstOrDefault(),
        past);

    private string? BodyOf(MentionGroup post) => post.Face.References.Select(shelf.RowOf).FirstOrDefault();

    /// <summary>The keys of the faces; a post's are those of its title in all groups of the body's entity, which can bear several names.</summary>
    private async Task<IEnumerable<string>> KeysOfAsync(IReadOnlyCollection<MentionGroup> groups)
    {
        var keys = groups.SelectMany(group => group.Face.Keys);
        List<MentionGroup> posts = [.. groups.Where(group => group.Face.Type == "Position" && group.Face.References.Count > 0)];
        if (posts.Count == 0) return keys;
        var bodies = await shelf.TogetherWithAsync(posts.SelectMany(post => post.Face.References));
        return keys.Concat(posts.SelectMany(post => post.Face.References.SelectMany(body => bodies[body]).Select(body => PositionFace.KeyOf(post.Face.Name, body.Face))));
    }
}
