using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;

namespace KnowledgeGraph.Core.Questions.Posts;

/// <summary>A post with the division or organisation that it belongs to.</summary>
public sealed record PostOf(Entity Position, Entity? Body)
{
    public string Title => Position.Attributes["title"] ?? Position.Name;

    /// <summary>The title as people call it beside the body: 党委书记 of 竹坞镇 for 镇党委书记.</summary>
    public string ShownTitle => PostTitle.Shown(Title, Body?.Name);

    /// <summary>The post as tenures see it.</summary>
    public Tenures.Post Post => new(Position.Id, Title, Body?.Id);
}

/// <summary>Which posts a body has, and which a person holds or held.</summary>
internal sealed class BodyPosts(IGraphReader reader)
{
    private const int Most = 1000;

    /// <summary>All posts of the bodies.</summary>
    public async Task<IReadOnlyList<PostOf>> OfBodiesAsync(IReadOnlyList<Entity> bodies, CancellationToken cancellation)
    {
        if (bodies.Count == 0) return [];
        var byId = bodies.ToDictionary(body => body.Id);
        var query = new ExpandQuery { Parents = [.. byId.Keys], FactType = "POST_OF", Direction = FactDirection.In, First = Most };
        var slices = await reader.ExpandAsync(query, cancellation);
        return [.. slices.SelectMany(slice => slice.Value.Items.Select(item => new PostOf(item.Node, byId[slice.Key]))).DistinctBy(post => post.Position.Id)];
    }

    /// <summary>All posts of the people, current or not.</summary>
    public async Task<IReadOnlyList<PostOf>> OfPeopleAsync(IReadOnlyList<Entity> people, CancellationToken cancellation)
    {
        if (people.Count == 0) return [];
        var held = await reader.ExpandAsync(new ExpandQuery { Parents = [.. people.Select(person => person.Id)], FactType = "HOLDS", First = Most }, cancellation);
        return await WithBodiesAsync([.. held.Values.SelectMany(slice => slice.Items).Select(item => item.Node).DistinctBy(node => node.Id)], cancellation);
    }

    /// <summary>Posts with the bodies that most texts name.</summary>
    public async Task<IReadOnlyList<PostOf>> WithBodiesAsync(IReadOnlyList<Entity> positions, CancellationToken cancellation)
    {
        if (positions.Count == 0) return [];
        var bodies = await reader.ExpandAsync(new ExpandQuery { Parents = [.. positions.Select(position => position.Id)], FactType = "POST_OF", First = 5 }, cancellation);
        return [.. positions.Select(position => new PostOf(position, bodies[position.Id].Items.OrderByDescending(item => item.Fact.Articles).ThenBy(item => item.Fact.Id, Text.CodePointComparer.Instance).FirstOrDefault()?.Node))];
    }
}
