using KnowledgeGraph.Core.Questions.Finding;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Questions.Posts;

/// <summary>Tells whether the graph has a post of that title, and which it has.</summary>
public sealed class TitlesOfBody(IGraphReader reader)
{
    private static readonly string[] Bodies = ["District", "Organization"];

    /// <summary>The titles that the graph has of the body, the best known first; null where it has the one that is asked for, or no such body.</summary>
    /// <param name="of">A division or organisation, by id or any form of its name.</param>
    /// <param name="asked">A title.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<IReadOnlyList<string>?> UnlessAsync(string of, string asked, CancellationToken cancellation)
    {
        var bodies = await new EntityFinder(reader).FindAsync(of, Bodies, cancellation);
        if (bodies.Count == 0) return null;
        var posts = await new BodyPosts(reader).OfBodiesAsync(bodies, cancellation);
        if (posts.Any(post => PostTitle.Same(asked, post.Title, post.Body?.Name))) return null;
        return [.. posts.OrderByDescending(post => post.Position.Articles).ThenBy(post => post.Position.Id, CodePointComparer.Instance).Select(post => post.ShownTitle).Distinct()];
    }
}
