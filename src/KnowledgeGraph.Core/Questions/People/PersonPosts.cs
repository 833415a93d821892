using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Questions.Posts;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Tenures;

namespace KnowledgeGraph.Core.Questions.People;

/// <summary>A tenure, or an acting and a full one as one line, of a person in a post.</summary>
/// <param name="Person">The person.</param>
/// <param name="Post">The post.</param>
/// <param name="Tenures">In order.</param>
public sealed record HeldPost(Entity Person, PostOf Post, IReadOnlyList<Tenure> Tenures)
{
    public Tenure First => Tenures[0];

    public Tenure Last => Tenures[^1];

    public bool Acting => Tenures.All(tenure => tenure.Acting);

    /// <summary>The first day on which it is stated or seen, for the order of a career; what is only known to be over came before that day.</summary>
    internal DateOnly Place => First.Start?.FirstDay ?? First.KnownFrom ?? First.End?.FirstDay ?? First.OverBy?.AddDays(-1) ?? DateOnly.MaxValue;

    internal int Articles => Tenures.Sum(tenure => tenure.Statements.Sum(statement => statement.Articles));
}

/// <summary>All posts of people with their tenures, from the histories of the posts over all their holders.</summary>
internal sealed class PersonPosts(IGraphReader reader)
{
    private readonly BodyPosts _posts = new(reader);
    private readonly HistoryReader _histories = new(reader);

    /// <summary>Each tenure by itself, in order of its first day.</summary>
    public async Task<IReadOnlyList<HeldPost>> TenuresAsync(IReadOnlyList<Entity> people, CancellationToken cancellation)
    {
        var held = Of(people, await HistoriesAsync(people, cancellation), (history, person) => history.Tenures.Where(tenure => tenure.Person == person).Select(tenure => (IReadOnlyList<Tenure>)[tenure]));
        return await new CareerOrder(reader).OfAsync(held, cancellation);
    }

    /// <summary>Standing in and holding in full as one line, in order of the first day.</summary>
    public async Task<IReadOnlyList<HeldPost>> LinesAsync(IReadOnlyList<Entity> people, CancellationToken cancellation) =>
        Of(people, await HistoriesAsync(people, cancellation), (history, person) => Succession.Of(history).Where(line => line.First.Person == person).Select(line => line.Tenures));

    private async Task<IReadOnlyList<(PostOf Post, PostHistory History)>> HistoriesAsync(IReadOnlyList<Entity> people, CancellationToken cancellation)
    {
        var posts = await _posts.OfPeopleAsync(people, cancellation);
        var histories = await _histories.OfAsync(posts, cancellation);
        return [.. posts.Select(post => (post, histories[post.Position.Id]))];
    }

    private static IReadOnlyList<HeldPost> Of(
        IReadOnlyList<Entity> people, IReadOnlyList<(PostOf Post, PostHistory History)> posts, Func<PostHistory, string, IEnumerable<IReadOnlyList<Tenure>>> of) =>
        [.. people.SelectMany(person => posts.SelectMany(post => of(post.History, person.Id).Select(tenures => new HeldPost(person, post.Post, tenures))))
            .OrderBy(held => held.Place).ThenBy(held => !held.Acting).ThenByDescending(held => held.Articles).ThenBy(held => held.Post.Position.Id, Text.CodePointComparer.Instance)];
}
